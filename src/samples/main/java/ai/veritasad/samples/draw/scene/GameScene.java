package ai.veritasad.samples.draw.scene;

import ai.veritasad.samples.draw.Images;
import ai.veritasad.samples.draw.Quality;
import ai.veritasad.samples.draw.Size;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** A side-scrolling game: hills, blocks, a jumping figure, coins and sparks. */
public record GameScene(long seed) implements Scene {

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        BufferedImage sky = Images.picture(new Sky(seed, size), () -> sky(size));
        canvas.drawImage(sky, 0, 0, null);
        int block = size.height() / 12;
        double camera = seconds * 3.2;
        for (int column = 0; column <= size.width() / block + 1; column++) {
            int place = (int) Math.floor(camera) + column;
            int x = (int) Math.round((column - (camera - Math.floor(camera))) * block);
            column(canvas, place, x, new Size(block * 2, size.height()));
        }
        figure(canvas, size, seconds, block);
        sparks(canvas, size, seconds, block);
    }

    private record Sky(long seed, Size size) {}

    private BufferedImage sky(Size size) {
        BufferedImage image =
                new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = Quality.fine(image);
        for (int y = 0; y < size.height(); y++) {
            float light = 0.95f - 0.35f * y / size.height();
            canvas.setColor(Color.getHSBColor(0.55f + (seed % 5) * 0.03f, 0.5f, light));
            canvas.drawLine(0, y, size.width(), y);
        }
        Noise noise = new Noise(seed);
        for (int x = 0; x < size.width(); x++) {
            int hill = (int) (size.height() * (0.35 + 0.4 * noise.at(x * 6.0 / size.width(), 0)));
            canvas.setColor(Color.getHSBColor(0.38f, 0.45f, 0.55f));
            canvas.drawLine(x, hill, x, size.height());
        }
        canvas.dispose();
        return image;
    }

    private void column(Graphics2D canvas, int place, int x, Size tall) {
        Noise noise = new Noise(seed + 1);
        int block = tall.width() / 2;
        int high = 2 + (int) (3 * noise.at(place * 0.31, 5));
        for (int row = 0; row < high; row++) {
            int y = tall.height() - (row + 1) * block;
            boolean grass = row == high - 1;
            float light = (float) (0.35 + 0.3 * noise.corner(place, row));
            canvas.setColor(Color.getHSBColor(grass ? 0.3f : 0.08f, 0.7f, light));
            canvas.fillRect(x, y, block, block);
            canvas.setColor(canvas.getColor().darker());
            canvas.drawRect(x, y, block - 1, block - 1);
            canvas.fillRect(x + block / 5, y + block / 4, block / 6, block / 6);
            canvas.fillRect(x + block * 3 / 5, y + block * 3 / 5, block / 5, block / 6);
        }
        if (noise.corner(place, 77) > 0.6) {
            canvas.setColor(new Color(250, 205, 40));
            int y = tall.height() - (high + 3) * block;
            canvas.fillOval(x + block / 4, y, block / 2, block * 2 / 3);
        }
    }

    private static void figure(Graphics2D canvas, Size size, double seconds, int block) {
        int x = size.width() / 3;
        int jump = (int) (2.2 * block * Math.abs(Math.sin(seconds * 2.6)));
        int y = size.height() - 6 * block - jump;
        canvas.setColor(new Color(205, 45, 60));
        canvas.fillRect(x, y, block, block);
        canvas.setColor(new Color(245, 205, 170));
        canvas.fillRect(x + block / 6, y - block * 2 / 3, block * 2 / 3, block * 2 / 3);
        canvas.setColor(new Color(30, 60, 160));
        int step = (int) (block * 0.25 * Math.sin(seconds * 12));
        canvas.fillRect(x + block / 10 + step, y + block, block / 3, block / 2);
        canvas.fillRect(x + block * 6 / 10 - step, y + block, block / 3, block / 2);
    }

    private void sparks(Graphics2D canvas, Size size, double seconds, int block) {
        Noise noise = new Noise(seed + 2);
        int round = (int) (seconds / 1.5);
        double age = seconds - round * 1.5;
        for (int each = 0; each < 40; each++) {
            double way = noise.corner(each, round) * 2 * Math.PI;
            double speed = age * block * (1 + 4 * noise.corner(each, round + 500));
            int x = (int) (size.width() * 0.7 + speed * Math.cos(way));
            int y = (int) (size.height() * 0.4 + speed * Math.sin(way) + age * age * block);
            canvas.setColor(Color.getHSBColor(0.02f + 0.12f * (each % 3), 0.9f, 1));
            canvas.fillRect(x, y, block / 5 + 1, block / 5 + 1);
        }
    }
}
