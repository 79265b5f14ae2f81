package ai.veritasad.samples.show;

import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.scene.Scene;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A laptop on which a note fills line by line, with a bird for a trademark. */
record NotesScene() implements Scene {

    private static final double POSE = 0.24;
    private static final double NEAR = 0.9;

    @Override
    public void paint(Graphics2D graphics, Size size, double seconds) {
        Canvas.still(graphics, size, this, NotesScene::laptop);
        try (Canvas stage = Canvas.on(graphics, size).look(640, 400, NEAR)) {
            page(stage, (int) Math.floor(seconds / POSE));
        }
    }

    private static void laptop(Canvas stage) {
        stage.fading(0, 0x12343b, 720, 0x0b2027).box(0, 0, Canvas.WIDTH, Canvas.HEIGHT);
        stage.look(640, 400, NEAR);
        stage.glow(640, 330, 620, 0x3f97a5);
        stage.colour(0x071418, 160).oval(640, 600, 860, 50);
        stage.colour(0x1b1f24).rounded(290, 70, 700, 460, 28);
        stage.colour(0xf7f5ef).rounded(308, 88, 664, 424, 12);
        stage.fading(530, 0xb9bec4, 590, 0x7d848b).rounded(220, 530, 840, 46, 30);
        stage.colour(0x6a7077).rounded(560, 530, 160, 14, 12);
        stage.colour(0xe8e2d4).box(308, 88, 168, 424);
        bird(stage, 392, 156);
        for (int entry = 0; entry < 5; entry++) {
            stage.colour(entry == 1 ? 0xef8354 : 0xcfc6b3);
            stage.rounded(330, 232 + 44.0 * entry, 124, 26, 10);
        }
        stage.colour(0x2d3142).rounded(510, 128, 250, 26, 8);
    }

    private static void page(Canvas stage, int written) {
        for (int line = 0; line < 8; line++) {
            int letters = Math.clamp(written - 3L * line, 0, 3);
            double full = 400 - 47.0 * (line * 5 % 4);
            stage.colour(0xa9b0ba).rounded(510, 186 + 38.0 * line, full * letters / 3, 14, 7);
        }
    }

    private static void bird(Canvas stage, double x, double y) {
        Path2D wing = new Path2D.Double();
        wing.moveTo(x - 44, y - 22);
        wing.curveTo(x - 6, y - 34, x + 26, y - 12, x + 44, y + 24);
        wing.curveTo(x + 10, y + 2, x - 16, y + 4, x - 44, y - 22);
        wing.closePath();
        stage.colour(0xef8354).fill(wing);
        stage.colour(0x2d3142).oval(x + 26, y - 8, 26, 22).oval(x + 2, y + 12, 52, 22);
    }
}
