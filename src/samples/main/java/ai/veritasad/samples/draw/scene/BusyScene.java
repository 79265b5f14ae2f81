package ai.veritasad.samples.draw.scene;

import ai.veritasad.samples.draw.Images;
import ai.veritasad.samples.draw.Quality;
import ai.veritasad.samples.draw.Size;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * A hard ground for reading: rough noise full of small shapes, panning, with more shapes flying.
 */
public record BusyScene(long seed) implements Scene {

    private static final int FLYING = 26;

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        BufferedImage whole = Images.picture(new Drawn(seed, size), () -> drawn(size));
        int free = margin(size);
        int left = (int) (free * (0.5 + 0.5 * Math.sin(seconds * 0.9)));
        int top = (int) (free * (0.5 + 0.5 * Math.cos(seconds * 0.7)));
        canvas.drawImage(whole, -left, -top, null);
        fly(canvas, size, seconds);
    }

    private record Drawn(long seed, Size size) {}

    private static int margin(Size size) {
        return size.height() / 3;
    }

    private void fly(Graphics2D canvas, Size size, double seconds) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        for (int each = 0; each < FLYING; each++) {
            double across = wrapped(random.nextDouble() + seconds * random.nextDouble(-0.3, 0.3));
            double down = wrapped(random.nextDouble() + seconds * random.nextDouble(-0.2, 0.2));
            int side = (int) (size.height() * random.nextDouble(0.02, 0.1));
            canvas.setColor(colour(random, 255));
            shape(
                    canvas,
                    random.nextInt(3),
                    (int) (across * (size.width() + 2 * side)) - side,
                    (int) (down * (size.height() + 2 * side)) - side,
                    side);
        }
    }

    private BufferedImage drawn(Size size) {
        int width = size.width() + margin(size);
        int height = size.height() + margin(size);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = Quality.fine(image);
        canvas.drawImage(clouds(width / 2, height / 2), 0, 0, width, height, null);
        SplittableRandom random = new SplittableRandom(seed);
        for (int each = 0; each < width * height / 900; each++) {
            int side = (int) (height * random.nextDouble(0.004, 0.05));
            canvas.setColor(colour(random, 90 + random.nextInt(120)));
            shape(canvas, random.nextInt(3), random.nextInt(width), random.nextInt(height), side);
        }
        canvas.dispose();
        return image;
    }

    private BufferedImage clouds(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Noise light = new Noise(seed);
        Noise hue = new Noise(seed + 7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float bright = (float) (0.15 + 0.8 * light.rough(x / 40.0, y / 40.0));
                float tone = (float) (1.5 * hue.at(x / 90.0, y / 90.0));
                image.setRGB(x, y, Color.HSBtoRGB(tone, 0.6f, bright));
            }
        }
        return image;
    }

    private static void shape(Graphics2D canvas, int kind, int x, int y, int side) {
        switch (kind) {
            case 0 -> canvas.fillRect(x, y, side, side / 2 + 1);
            case 1 -> canvas.fillOval(x, y, side, side);
            default -> canvas.drawLine(x, y, x + side, y - side / 2);
        }
    }

    private static Color colour(SplittableRandom random, int opacity) {
        Color hue =
                Color.getHSBColor(
                        (float) random.nextDouble(),
                        (float) random.nextDouble(0.2, 1),
                        (float) random.nextDouble(0.1, 1));
        return new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), opacity);
    }

    private static double wrapped(double way) {
        return way - Math.floor(way);
    }
}
