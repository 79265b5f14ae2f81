package ai.veritasad.samples.draw;

import ai.veritasad.samples.draw.letter.Typeface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/**
 * An invented logo before a see-through ground; five kinds take turns: a sign and a name, a sign, a
 * name, a name on a badge, a sign over a name.
 *
 * @param seed the same seed is the same logo
 * @param side pixels of its shorter side before it is turned
 * @param degrees by which it is turned, clockwise
 */
public record Trademark(long seed, int side, double degrees) implements Drawing {

    private static final int KINDS = 5;
    private static final String[] NAMES = {
        "Brighta",
        "Корзинка",
        "NOVEXA",
        "volna",
        "ТеплоДом",
        "Quickly",
        "Мирабель",
        "orbita",
        "FINLEY",
        "Север",
        "zumo",
        "АльфаЛес",
        "Paxon",
        "кедр",
        "Lumora",
        "ВЕКТОР",
        "Tanoka",
        "Рябина",
        "GLIDE",
        "самокат",
        "Hexal",
        "Полянка",
        "mirro",
        "ЗАРЯ"
    };
    private static final String LETTERS = "BKNVTQMOFSZAPCLE";
    private static final List<Typeface> FACES = List.of(Typeface.values());
    private static final int ROOM = 1800;

    /** The logo as its owner keeps it: large, upright, see-through around. */
    public BufferedImage artwork() {
        Random random = new Random(seed * 7919 + 13);
        BufferedImage sheet = new BufferedImage(ROOM, 520, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = Quality.fine(sheet);
        String name = NAMES[random.nextInt(NAMES.length)];
        switch (Math.floorMod(seed, KINDS)) {
            case 0 -> {
                sign(canvas, random, 40, 40, 300);
                name(canvas, random, name, 380, 260, 170, colour(random, 0.1f, 1f));
            }
            case 1 -> sign(canvas, random, 40, 40, 400);
            case 2 -> name(canvas, random, name, 40, 320, 240, colour(random, 0.1f, 1f));
            case 3 -> badge(canvas, random, name);
            default -> {
                sign(canvas, random, 280, 30, 240);
                name(canvas, random, name, 160, 410, 100, colour(random, 0.1f, 0.9f));
            }
        }
        canvas.dispose();
        return trimmed(sheet);
    }

    private static Color colour(Random random, float darkest, float lightest) {
        return Color.getHSBColor(
                random.nextFloat(),
                0.5f + random.nextFloat() / 2,
                darkest + random.nextFloat() * (lightest - darkest));
    }

    private static void name(
            Graphics2D canvas,
            Random random,
            String name,
            double left,
            double base,
            double size,
            Color ink) {
        Typeface face = FACES.get(random.nextInt(FACES.size()));
        Shape letters =
                AffineTransform.getTranslateInstance(left, base)
                        .createTransformedShape(face.outline(name, size));
        canvas.setColor(ink);
        canvas.fill(letters);
    }

    private static void badge(Graphics2D canvas, Random random, String name) {
        Typeface face = Typeface.ROBOTO_BLACK;
        canvas.setColor(colour(random, 0.3f, 0.8f));
        int round = random.nextInt(120);
        canvas.fill(
                new RoundRectangle2D.Double(
                        40, 40, face.width(name, 150) + 120, 260, round, round));
        canvas.setColor(Color.WHITE);
        canvas.fill(
                AffineTransform.getTranslateInstance(100, 220)
                        .createTransformedShape(face.outline(name, 150)));
    }

    private static void sign(Graphics2D canvas, Random random, double x, double y, double size) {
        canvas.setColor(colour(random, 0.3f, 1f));
        canvas.fill(ground(random, x, y, size));
        canvas.setColor(random.nextBoolean() ? Color.WHITE : colour(random, 0, 0.3f));
        switch (random.nextInt(3)) {
            case 0 -> {
                String letter = "" + LETTERS.charAt(random.nextInt(LETTERS.length()));
                Shape shape = Typeface.ROBOTO_BLACK.outline(letter, size * 0.7);
                Rectangle2D ink = shape.getBounds2D();
                canvas.fill(
                        AffineTransform.getTranslateInstance(
                                        x + size / 2 - ink.getCenterX(),
                                        y + size / 2 - ink.getCenterY())
                                .createTransformedShape(shape));
            }
            case 1 -> waves(canvas, random, x, y, size);
            default -> {
                canvas.fill(scrap(random, x, y, size));
                canvas.setColor(colour(random, 0.6f, 1f));
                canvas.fill(
                        new Ellipse2D.Double(
                                x + size * 0.55, y + size * 0.2, size * 0.2, size * 0.2));
            }
        }
    }

    private static Shape ground(Random random, double x, double y, double size) {
        return switch (random.nextInt(4)) {
            case 0 -> new Ellipse2D.Double(x, y, size, size);
            case 1 -> new RoundRectangle2D.Double(x, y, size, size, size * 0.3, size * 0.3);
            case 2 -> star(x, y, size, 5 + random.nextInt(4), 1);
            default -> star(x, y, size, 2 * (4 + random.nextInt(4)), 0.55);
        };
    }

    /** A polygon whose every second corner lies at {@code waist} of the radius. */
    private static Shape star(double x, double y, double size, int corners, double waist) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners - Math.PI / 2;
            double radius = size / 2 * (i % 2 == 0 ? 1 : waist);
            add(
                    path,
                    i,
                    x + size / 2 + radius * Math.cos(angle),
                    y + size / 2 + radius * Math.sin(angle));
        }
        path.closePath();
        return path;
    }

    private static Shape scrap(Random random, double x, double y, double size) {
        Path2D path = new Path2D.Double();
        int corners = 4 + random.nextInt(4);
        for (int i = 0; i < corners; i++) {
            add(
                    path,
                    i,
                    x + size * (0.22 + 0.56 * random.nextDouble()),
                    y + size * (0.22 + 0.56 * random.nextDouble()));
        }
        path.closePath();
        return path;
    }

    private static void add(Path2D path, int corner, double x, double y) {
        if (corner == 0) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    private static void waves(Graphics2D canvas, Random random, double x, double y, double size) {
        for (int i = 0; i < 3; i++) {
            double line = y + size * (0.3 + 0.2 * i);
            canvas.setStroke(
                    new BasicStroke(
                            (float) (size * (0.1 + 0.06 * random.nextDouble())),
                            BasicStroke.CAP_ROUND,
                            BasicStroke.JOIN_ROUND));
            canvas.draw(
                    new QuadCurve2D.Double(
                            x + size * 0.2,
                            line,
                            x + size / 2,
                            line - size * 0.25 * random.nextDouble(),
                            x + size * 0.8,
                            line));
        }
    }

    private static BufferedImage trimmed(BufferedImage sheet) {
        int left = sheet.getWidth();
        int top = sheet.getHeight();
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                if (sheet.getRGB(x, y) >>> 24 > 40) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return sheet.getSubimage(left, top, right - left + 1, bottom - top + 1);
    }

    @Override
    public Sprite drawn() {
        BufferedImage small = shrunk(artwork());
        double angle = Math.toRadians(degrees);
        double width = small.getWidth();
        double height = small.getHeight();
        double sin = Math.abs(Math.sin(angle));
        double cos = Math.abs(Math.cos(angle));
        int across = (int) Math.ceil(width * cos + height * sin);
        int down = (int) Math.ceil(width * sin + height * cos);
        BufferedImage turned = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = Quality.fine(turned);
        canvas.translate(across / 2.0, down / 2.0);
        canvas.rotate(angle);
        canvas.drawImage(
                small, AffineTransform.getTranslateInstance(-width / 2, -height / 2), null);
        canvas.dispose();
        return new Sprite(turned, new Area(0, 0, across, down));
    }

    @Override
    public int width() {
        return drawn().image().getWidth();
    }

    /** By halves, so that no line is lost. */
    private BufferedImage shrunk(BufferedImage large) {
        BufferedImage image = large;
        double scale = (double) side / Math.min(large.getWidth(), large.getHeight());
        int width = (int) Math.round(large.getWidth() * scale);
        int height = (int) Math.round(large.getHeight() * scale);
        while (image.getWidth() >= 2 * width) {
            image = resized(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        return resized(image, width, height);
    }

    private static BufferedImage resized(BufferedImage image, int width, int height) {
        BufferedImage other = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = Quality.fine(other);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return other;
    }
}
