package ai.veritasad.samples.show;

import ai.veritasad.samples.Caption;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * Somebody at the table, whose mouth moves with what they say.
 *
 * @param facing -1 looks to the left, 1 to the right
 */
record Person(Looks looks, int facing, List<Caption> says) {

    // Cartoons are drawn "on twos": a pose stands for about a twelfth of a second.
    private static final double POSE = 0.08;
    private static final double BLINK_EVERY = 3.3;
    private static final double BLINK = 0.16;

    /** Colours of a person, as RGB. */
    record Looks(int skin, int shade, int hair, int cloth, int collar, boolean longHair) {}

    Person {
        says = List.copyOf(says);
    }

    /** Draws head and shoulders; the origin is the middle of the neck's lower end. */
    void paint(Canvas stage, double seconds) {
        double pose = Math.floor(seconds / POSE) * POSE;
        double talk = isSpeaking(pose) ? 1 : 0;
        double nod = talk * 3 * Math.sin(pose * 4.1);
        if (looks.longHair()) {
            stage.colour(looks.hair()).rounded(-74, -196 + nod, 148, 226, 120);
        }
        shoulders(stage, talk * 2 * Math.sin(pose * 2.3));
        stage.colour(looks.shade()).rounded(-25, -52, 50, 78, 30);
        try (Canvas head = stage.at(talk * 2 * Math.sin(pose * 2.7), -112 + nod)) {
            head.turn(talk * 2.5 * Math.sin(pose * 1.9));
            head(head, pose);
        }
    }

    private void shoulders(Canvas stage, double lift) {
        Path2D body = new Path2D.Double();
        body.moveTo(-150, 260);
        body.curveTo(-152, 90, -130, 42 + lift, -46, 14);
        body.lineTo(46, 14);
        body.curveTo(130, 42 - lift, 152, 90, 150, 260);
        body.closePath();
        stage.colour(looks.cloth()).fill(body);
        Path2D collar = new Path2D.Double();
        collar.moveTo(-46, 12);
        collar.lineTo(0, 66);
        collar.lineTo(46, 12);
        collar.lineTo(26, 4);
        collar.lineTo(-26, 4);
        collar.closePath();
        stage.colour(looks.collar()).fill(collar);
    }

    private void head(Canvas head, double pose) {
        head.colour(looks.hair()).oval(0, -22, 142, 150);
        head.colour(looks.skin()).oval(-64 * facing + facing * 4, 6, 24, 34);
        head.rounded(-58, -58, 116, 142, 104);
        fringe(head);
        face(head, pose);
    }

    private void fringe(Canvas head) {
        Path2D hair = new Path2D.Double();
        hair.moveTo(-64.0 * facing, -8);
        hair.curveTo(-62.0 * facing, -92, 62.0 * facing, -92, 64.0 * facing, -8);
        hair.curveTo(52.0 * facing, -40, 24.0 * facing, -50, -12.0 * facing, -44);
        hair.curveTo(-36.0 * facing, -40, -58.0 * facing, -30, -64.0 * facing, -8);
        hair.closePath();
        head.colour(looks.hair()).fill(hair);
    }

    private void face(Canvas head, double pose) {
        double shift = 9.0 * facing;
        boolean shut = (pose + looks.cloth() % 3) % BLINK_EVERY < BLINK;
        for (int side = -1; side <= 1; side += 2) {
            double x = side * 25 + shift;
            head.colour(looks.hair()).rounded(x - 14, -22, 28, 6, 6);
            if (shut) {
                head.colour(looks.shade()).rounded(x - 11, 2, 22, 4, 4);
            } else {
                head.colour(0xffffff).oval(x, 2, 24, 18);
                head.colour(0x2b2a33).oval(x + 3.0 * facing, 2, 11, 12);
            }
        }
        head.colour(looks.shade()).rounded(shift + 3 * facing - 5, 12, 10, 20, 10);
        mouth(head, shift, opening(pose));
    }

    private static void mouth(Canvas head, double x, double open) {
        if (open < 0.15) {
            head.colour(0x9b4650).rounded(x - 17, 49, 34, 5, 5);
        } else {
            head.colour(0x6d2531).oval(x, 52, 36 - 8 * open, 6 + 18 * open);
            head.colour(0xf6efe8).rounded(x - 9, 47 - 3 * open, 18, 4, 4);
        }
    }

    private boolean isSpeaking(double seconds) {
        return says.stream().anyMatch(caption -> caption.span().contains(seconds));
    }

    /** 0 closed to 1 wide open: once for about each syllable of the word being said. */
    private double opening(double seconds) {
        return says.stream()
                .flatMap(caption -> caption.words().stream())
                .filter(word -> word.span().contains(seconds))
                .mapToDouble(word -> {
                    double syllables = Math.max(1, word.text().length() / 3.0);
                    double part = (seconds - word.span().from()) / word.span().length();
                    return 0.2 + 0.8 * Math.abs(Math.sin(Math.PI * syllables * part));
                })
                .findFirst()
                .orElse(0);
    }
}
