package ai.veritasad.samples.show;

import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.scene.Scene;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A blue kettle that steams on a light ground, the way spots show their product. */
record KettleScene() implements Scene {

    private static final double POSE = 0.16;

    @Override
    public void paint(Graphics2D graphics, Size size, double seconds) {
        Canvas.still(graphics, size, this, KettleScene::ground);
        try (Canvas stage = Canvas.on(graphics, size)) {
            steam(stage, Math.floor(seconds / POSE) * POSE);
        }
    }

    private static void ground(Canvas stage) {
        stage.fading(0, 0xfbeedd, 560, 0xf3cfae).box(0, 0, Canvas.WIDTH, Canvas.HEIGHT);
        stage.glow(430, 330, 460, 0xffffff);
        stage.fading(560, 0xd7a37c, 720, 0xb77f59).box(0, 560, Canvas.WIDTH, 160);
        stage.colour(0x7d4f33, 70).oval(440, 606, 430, 44);
        kettle(stage);
    }

    private static void kettle(Canvas stage) {
        Path2D handle = new Path2D.Double();
        handle.moveTo(330, 268);
        handle.curveTo(330, 120, 550, 120, 550, 268);
        stage.colour(0x3a2a22).stroke(26, handle);
        Path2D spout = new Path2D.Double();
        spout.moveTo(560, 380);
        spout.curveTo(640, 370, 640, 280, 690, 262);
        spout.lineTo(716, 296);
        spout.curveTo(672, 320, 690, 450, 570, 480);
        spout.closePath();
        stage.colour(0x1f57a4).fill(spout);
        Path2D body = new Path2D.Double();
        body.moveTo(310, 300);
        body.curveTo(320, 240, 560, 240, 570, 300);
        body.curveTo(620, 400, 620, 540, 580, 600);
        body.lineTo(300, 600);
        body.curveTo(260, 540, 260, 400, 310, 300);
        body.closePath();
        stage.fading(250, 0x4a8fe0, 600, 0x1d4f9c).fill(body);
        stage.colour(0x163f80).rounded(306, 262, 268, 22, 20);
        stage.colour(0x2a68b8).oval(440, 258, 220, 44);
        stage.colour(0x3a2a22).rounded(420, 214, 40, 34, 18);
        stage.colour(0xffffff, 90).rounded(312, 350, 26, 170, 26);
        stage.colour(0xffffff, 60).rounded(350, 330, 12, 110, 12);
    }

    private static void steam(Canvas stage, double seconds) {
        for (int wisp = 0; wisp < 3; wisp++) {
            double rise = (seconds * 0.35 + wisp / 3.0) % 1;
            double sway = 14 * Math.sin(rise * 7 + wisp * 2);
            int opacity = (int) (150 * Math.sin(Math.PI * rise));
            double wide = 40 + 60 * rise;
            stage.colour(0xffffff, opacity);
            stage.oval(712 + 30 * rise + sway, 250 - 190 * rise, wide, wide * 0.8);
        }
    }
}
