package ai.veritasad.samples.draw.scene;

import ai.veritasad.samples.draw.Area;
import ai.veritasad.samples.draw.Images;
import ai.veritasad.samples.draw.Quality;
import ai.veritasad.samples.draw.Size;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** A dark town with lit windows, passing cars and the grain of a small sensor. */
public record NightScene(long seed) implements Scene {

    private static final int GRAIN_MARGIN = 64;

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        BufferedImage town = Images.picture(new Town(seed, size), () -> town(size));
        canvas.drawImage(town, 0, 0, null);
        cars(canvas, size, seconds);
        BufferedImage grain = Images.picture(new Grain(seed, size), () -> grain(size));
        Noise shake = new Noise(seed);
        int frame = (int) Math.floor(seconds * 25);
        canvas.drawImage(
                grain,
                (int) (-GRAIN_MARGIN * shake.corner(frame, 0)),
                (int) (-GRAIN_MARGIN * shake.corner(frame, 1)),
                null);
    }

    private record Town(long seed, Size size) {}

    private record Grain(long seed, Size size) {}

    private void cars(Graphics2D canvas, Size size, double seconds) {
        SplittableRandom random = new SplittableRandom(seed + 4);
        int light = size.height() / 60;
        for (int car = 0; car < 7; car++) {
            boolean coming = car % 2 == 0;
            double way = random.nextDouble() + seconds * random.nextDouble(0.06, 0.2);
            double across = coming ? 1 - (way - Math.floor(way)) : way - Math.floor(way);
            int x = (int) (across * (size.width() + 20 * light)) - 10 * light;
            int y = size.height() * 9 / 10 + (coming ? light : -2 * light);
            canvas.setColor(coming ? new Color(255, 245, 200) : new Color(210, 30, 25));
            canvas.fillOval(x, y, light * 2, light);
            canvas.fillOval(x + 4 * light, y, light * 2, light);
        }
    }

    private BufferedImage town(Size size) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage image =
                new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = Quality.fine(image);
        for (int y = 0; y < size.height(); y++) {
            canvas.setColor(Color.getHSBColor(0.64f, 0.7f, 0.06f + 0.12f * y / size.height()));
            canvas.drawLine(0, y, size.width(), y);
        }
        int x = 0;
        while (x < size.width()) {
            int width = size.height() / 9 + random.nextInt(size.height() / 8);
            int height = size.height() / 4 + random.nextInt(size.height() * 2 / 5);
            house(canvas, random, new Area(x, size.height() * 7 / 8 - height, width, height));
            x += width;
        }
        canvas.setColor(new Color(14, 14, 18));
        canvas.fillRect(0, size.height() * 7 / 8, size.width(), size.height() / 8 + 1);
        canvas.dispose();
        return image;
    }

    private static void house(Graphics2D canvas, SplittableRandom random, Area walls) {
        canvas.setColor(new Color(12, 13, 20 + random.nextInt(14)));
        canvas.fillRect(walls.x(), walls.y(), walls.width() - 2, walls.height());
        int window = Math.max(3, walls.width() / 9);
        for (int y = walls.y() + window; y < walls.y() + walls.height() - window; y += 2 * window) {
            for (int x = walls.x() + window;
                    x < walls.x() + walls.width() - window;
                    x += 2 * window) {
                if (random.nextDouble() < 0.3) {
                    canvas.setColor(
                            new Color(150 + random.nextInt(90), 130 + random.nextInt(60), 60));
                    canvas.fillRect(x, y, window * 2 / 3 + 1, window);
                }
            }
        }
    }

    private BufferedImage grain(Size size) {
        SplittableRandom random = new SplittableRandom(seed + 6);
        BufferedImage image =
                new BufferedImage(
                        size.width() + GRAIN_MARGIN,
                        size.height() + GRAIN_MARGIN,
                        BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int tone = random.nextInt(256);
                image.setRGB(x, y, (26 << 24) | (tone << 16) | (tone << 8) | tone);
            }
        }
        return image;
    }
}
