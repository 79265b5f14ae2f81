package ai.veritasad.samples.broadcast;

import ai.veritasad.samples.draw.Images;
import ai.veritasad.samples.draw.Quality;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.scene.Scene;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * A place with moving figures, seen by a camera that may pan; every seed is another one.
 *
 * @param light 0 for a night in which hardly anything is seen, to 1
 * @param motion how much moves, 0 to 1
 * @param bars the part of the height that a black bar takes at the top, and another below
 */
record Art(long seed, double light, double motion, double bars) implements Scene {

    private static final double STAGE = 100;
    private static final double WIDE = 1.3;

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage ground = Images.picture(new Ground(this, size), () -> ground(size));
        double pan = motion * random.nextDouble(-1, 1);
        double spare = size.width() * (WIDE - 1);
        double shift = Math.clamp(0.5 + pan * 0.05 * seconds, 0, 1) * spare;
        canvas.drawImage(ground, (int) -shift, 0, null);
        Graphics2D stage = (Graphics2D) canvas.create();
        Quality.smooth(stage);
        double unit = size.height() / STAGE;
        stage.scale(unit, unit);
        double across = size.width() / unit;
        int figures = 2 + random.nextInt(5);
        for (int i = 0; i < figures; i++) {
            figure(stage, random.split(), across, seconds);
        }
        stage.dispose();
        if (bars > 0) {
            canvas.setColor(Color.BLACK);
            int high = (int) Math.round(bars * size.height());
            canvas.fillRect(0, 0, size.width(), high);
            canvas.fillRect(0, size.height() - high, size.width(), high);
        }
    }

    private record Ground(Art art, Size size) {}

    private Color colour(SplittableRandom random, double bright) {
        return Color.getHSBColor(
                random.nextInt(360) / 360f,
                (float) random.nextDouble(0.1, 0.9),
                (float) Math.clamp(light * bright * random.nextDouble(0.5, 1), 0, 1));
    }

    private BufferedImage ground(Size size) {
        SplittableRandom random = new SplittableRandom(seed * 31 + 7);
        int width = (int) Math.ceil(size.width() * WIDE);
        BufferedImage image = new BufferedImage(width, size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = Quality.fine(image);
        canvas.setPaint(
                new GradientPaint(
                        random.nextInt(width),
                        0,
                        colour(random, 0.9),
                        random.nextInt(width),
                        size.height(),
                        colour(random, 0.7)));
        canvas.fillRect(0, 0, width, size.height());
        int things = 6 + random.nextInt(26);
        for (int i = 0; i < things; i++) {
            canvas.setColor(colour(random, 1));
            double w = size.height() * random.nextDouble(0.03, 0.45);
            double h = size.height() * random.nextDouble(0.03, 0.45);
            double x = random.nextDouble() * width - w / 2;
            double y = random.nextDouble() * size.height() - h / 2;
            switch (random.nextInt(3)) {
                case 0 -> canvas.fill(new Rectangle2D.Double(x, y, w, h));
                case 1 -> canvas.fill(new Ellipse2D.Double(x, y, w, h));
                default -> canvas.fill(corners(random, x, y, w));
            }
        }
        canvas.dispose();
        return image;
    }

    private static Path2D corners(SplittableRandom random, double x, double y, double reach) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        int more = 2 + random.nextInt(3);
        for (int i = 0; i < more; i++) {
            path.lineTo(x + reach * random.nextDouble(), y + reach * random.nextDouble());
        }
        path.closePath();
        return path;
    }

    private void figure(Graphics2D stage, SplittableRandom random, double across, double seconds) {
        double reach = motion * random.nextDouble(2, 30);
        double speed = random.nextDouble(0.3, 1.5);
        double phase = random.nextDouble(6);
        double x = across * random.nextDouble() + reach * Math.sin(speed * seconds + phase);
        double y =
                STAGE * random.nextDouble(0.3, 0.9)
                        + 0.4 * reach * Math.cos(speed * 1.3 * seconds + phase);
        double tall = random.nextDouble(8, 40);
        AffineTransform before = stage.getTransform();
        stage.translate(x, y);
        stage.rotate(0.15 * motion * Math.sin(seconds * speed + phase));
        stage.setColor(colour(random, 1.1));
        if (random.nextBoolean()) {
            stage.fill(new Rectangle2D.Double(-tall / 4, -tall / 2, tall / 2, tall));
            stage.setColor(colour(random, 1.2));
            stage.fill(new Ellipse2D.Double(-tall / 5, -tall * 0.85, tall * 0.4, tall * 0.4));
        } else {
            stage.fill(corners(random, -tall / 2, -tall / 2, tall));
            stage.setColor(colour(random, 1.2));
            stage.fill(new Ellipse2D.Double(-tall / 4, -tall / 4, tall / 2, tall / 2));
        }
        stage.setTransform(before);
    }
}
