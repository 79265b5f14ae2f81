package ai.veritasad.samples.show;

import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.scene.Scene;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;

/**
 * Two people at a kitchen table in the evening, seen by one of three cameras.
 *
 * @param starts second of the film at which the shot starts, since people speak by the film's clock
 */
record KitchenScene(Camera camera, double starts, Person host, Person guest) implements Scene {

    private static final int HOST_AT = 410;
    private static final int GUEST_AT = 890;
    private static final int NECK = 452;
    private static final int TABLE = 590;

    /** Where the picture is taken from. */
    enum Camera {
        BOTH(640, 360, 1),
        HOST(425, 400, 1.75),
        GUEST(890, 400, 1.75);

        private final double x;
        private final double y;
        private final double zoom;

        Camera(double x, double y, double zoom) {
            this.x = x;
            this.y = y;
            this.zoom = zoom;
        }
    }

    @Override
    public void paint(Graphics2D graphics, Size size, double seconds) {
        Canvas.still(graphics, size, new Part(camera, "room"), stage -> room(seen(stage)));
        try (Canvas stage = seen(Canvas.on(graphics, size))) {
            paint(host, stage.at(HOST_AT, NECK), starts + seconds);
            paint(guest, stage.at(GUEST_AT, NECK), starts + seconds);
        }
        Canvas.still(graphics, size, new Part(camera, "table"), stage -> table(seen(stage)));
    }

    private record Part(Camera camera, String name) {}

    private Canvas seen(Canvas stage) {
        return stage.look(camera.x, camera.y, camera.zoom);
    }

    private static void paint(Person person, Canvas seat, double seconds) {
        try (seat) {
            person.paint(seat, seconds);
        }
    }

    private static void room(Canvas stage) {
        stage.fading(0, 0x2f4550, 620, 0x1f2f3a).box(-400, -200, 2080, 1200);
        stage.colour(0x2a3f4a);
        for (int slat = -5; slat < 30; slat++) {
            stage.box(slat * 64.0, -200, 3, 900);
        }
        window(stage);
        lamp(stage);
        shelf(stage);
    }

    private static void window(Canvas stage) {
        stage.colour(0x16232b).rounded(452, 54, 376, 316, 18);
        stage.fading(66, 0x41396b, 350, 0xf29f67).rounded(464, 66, 352, 292, 10);
        stage.colour(0xffd9a0).oval(700, 280, 76, 76);
        SplittableRandom random = new SplittableRandom(11);
        for (int house = 0; house < 9; house++) {
            int x = 464 + house * 39;
            int height = 60 + random.nextInt(90);
            stage.colour(house % 2 == 0 ? 0x2c2748 : 0x37305a);
            stage.box(x, 358 - height, 40, height);
            stage.colour(0xffcf7d);
            for (int lit = 0; lit < 4; lit++) {
                int across = 6 + 16 * random.nextInt(2);
                stage.box(x + across, 366 - height + 15 * random.nextInt(height / 18), 8, 7);
            }
        }
        stage.colour(0x16232b).box(636, 60, 8, 304);
        stage.rounded(440, 358, 400, 18, 8);
    }

    private static void lamp(Canvas stage) {
        stage.colour(0x131c22).box(228, -200, 4, 292);
        Path2D shade = new Path2D.Double();
        shade.moveTo(206, 92);
        shade.lineTo(254, 92);
        shade.lineTo(300, 150);
        shade.lineTo(160, 150);
        shade.closePath();
        stage.colour(0xe2704a).fill(shade);
        stage.colour(0xffe2a8).oval(230, 152, 76, 22);
        stage.glow(230, 170, 260, 0xffd58a);
    }

    private static void shelf(Canvas stage) {
        stage.colour(0x6b4a35).rounded(950, 196, 260, 12, 6).rounded(950, 316, 260, 12, 6);
        radio(stage, 968, 110, 0xc9a66b);
        radio(stage, 1096, 124, 0x8fb1a5);
        stage.colour(0xd8cfc2).rounded(975, 262, 44, 54, 10);
        stage.colour(0x4f8a5b)
                .oval(984, 246, 26, 44)
                .oval(1010, 244, 24, 50)
                .oval(997, 230, 22, 52);
        stage.colour(0xb5533c).box(1060, 250, 18, 66).colour(0xe0c896).box(1080, 242, 20, 74);
        stage.colour(0x3f6c8f).box(1102, 256, 16, 60).colour(0x7b5a86).box(1120, 248, 22, 68);
        stage.colour(0xd9b24c).rounded(1156, 276, 40, 40, 20);
    }

    private static void radio(Canvas stage, double x, double y, int colour) {
        double height = 196 - y;
        stage.colour(0x1a1a1f).line(3, x + 86, y, x + 104, y - 34);
        stage.colour(colour).rounded(x, y, 104, height, 16);
        stage.colour(0x3a3128).oval(x + 34, y + height / 2, 46, 46);
        stage.colour(colour).oval(x + 34, y + height / 2, 30, 30);
        stage.colour(0xf3e9d2).rounded(x + 64, y + 14, 30, 18, 4);
        stage.colour(0x3a3128).oval(x + 72, y + height - 20, 12, 12);
        stage.oval(x + 90, y + height - 20, 12, 12);
    }

    private static void table(Canvas stage) {
        stage.fading(TABLE, 0xa9714b, 760, 0x7a4d33).box(-400, TABLE, 2080, 500);
        stage.colour(0xc48a5f).box(-400, TABLE, 2080, 8);
        mug(stage, 560, 0xe8e1d5);
        mug(stage, 724, 0xd9644a);
        microphone(stage, 286, 1);
        microphone(stage, 1010, -1);
        stage.colour(0xefe3cd).oval(642, 634, 128, 30).colour(0xd9a441).oval(624, 624, 36, 22);
        stage.colour(0xc98d35).oval(652, 622, 38, 24).colour(0xe0b45a).oval(640, 614, 34, 20);
    }

    private static void mug(Canvas stage, double x, int colour) {
        Path2D handle = new Path2D.Double();
        handle.moveTo(x + 42, 572);
        handle.curveTo(x + 66, 572, x + 66, 606, x + 40, 606);
        stage.colour(colour).stroke(8, handle);
        stage.rounded(x, 556, 46, 62, 12);
        stage.colour(0x4a2f22).oval(x + 23, 560, 36, 8);
    }

    private static void microphone(Canvas stage, double x, int side) {
        stage.colour(0x11161a).oval(x - 44.0 * side, 640, 92, 20);
        stage.line(7, x - 44.0 * side, 638, x - 44.0 * side, 560, x - 4.0 * side, 528);
        try (Canvas head = stage.at(x, 520).turn(-24 * side)) {
            head.colour(0x20282e).rounded(-20, -42, 40, 70, 36);
            head.colour(0x3b474f).rounded(-15, -36, 30, 34, 28);
        }
    }
}
