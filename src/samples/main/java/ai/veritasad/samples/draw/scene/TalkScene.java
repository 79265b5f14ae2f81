package ai.veritasad.samples.draw.scene;

import ai.veritasad.samples.draw.Images;
import ai.veritasad.samples.draw.Quality;
import ai.veritasad.samples.draw.Size;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** Somebody who talks to the camera in a room with a shelf; the seed chooses room and person. */
public record TalkScene(long seed) implements Scene {

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        BufferedImage room = Images.picture(new Drawn(seed, size), () -> room(size));
        canvas.drawImage(room, 0, 0, null);
        Graphics2D person = (Graphics2D) canvas.create();
        Quality.smooth(person);
        double unit = size.height() / 100.0;
        double sway = 1.6 * Math.sin(seconds * 0.8 + seed) + 0.6 * Math.sin(seconds * 2.3);
        person.translate(size.width() * 0.5 + sway * unit, 52 * unit);
        person.scale(unit, unit);
        body(person);
        person.translate(0.5 * sway, 0.8 * Math.sin(seconds * 3.1));
        head(person, seconds);
        person.dispose();
    }

    private record Drawn(long seed, Size size) {}

    private void body(Graphics2D canvas) {
        SplittableRandom random = new SplittableRandom(seed);
        canvas.setColor(Color.getHSBColor((float) random.nextDouble(), 0.5f, 0.5f));
        Path2D shoulders = new Path2D.Double();
        shoulders.moveTo(-38, 60);
        shoulders.curveTo(-38, 26, -22, 22, -9, 19);
        shoulders.lineTo(9, 19);
        shoulders.curveTo(22, 22, 38, 26, 38, 60);
        shoulders.closePath();
        canvas.fill(shoulders);
        canvas.setColor(skin().darker());
        canvas.fill(new RoundRectangle2D.Double(-7, 8, 14, 16, 8, 8));
    }

    private void head(Graphics2D canvas, double seconds) {
        SplittableRandom random = new SplittableRandom(seed + 3);
        Color hair = Color.getHSBColor(0.08f, 0.6f, (float) random.nextDouble(0.1, 0.5));
        canvas.setColor(hair);
        canvas.fill(new Ellipse2D.Double(-15.5, -24, 31, 34));
        canvas.setColor(skin());
        canvas.fill(new Ellipse2D.Double(-13, -19, 26, 34));
        eyes(canvas, seconds);
        canvas.setColor(hair);
        canvas.fill(new RoundRectangle2D.Double(-9.5, -9.5, 7, 1.4, 1, 1));
        canvas.fill(new RoundRectangle2D.Double(2.5, -9.5, 7, 1.4, 1, 1));
        double open = 0.6 + 3.2 * Math.abs(Math.sin(seconds * 7.3) * Math.sin(seconds * 2.9));
        canvas.setColor(new Color(120, 40, 45));
        canvas.fill(new Ellipse2D.Double(-4.5, 7.5 - open / 2, 9, open));
    }

    private void eyes(Graphics2D canvas, double seconds) {
        boolean shut = (seconds + seed % 3) % 3.7 < 0.14;
        double height = shut ? 0.5 : 3;
        double look = 0.7 * Math.sin(seconds * 0.9);
        for (int side = -1; side <= 1; side += 2) {
            canvas.setColor(Color.WHITE);
            canvas.fill(new Ellipse2D.Double(side * 6 - 2.6, -5 - height / 2, 5.2, height));
            canvas.setColor(new Color(40, 50, 60));
            if (!shut) {
                canvas.fill(new Ellipse2D.Double(side * 6 - 1.2 + look, -6.2, 2.4, 2.4));
            }
        }
    }

    private Color skin() {
        float light = (float) new SplittableRandom(seed + 5).nextDouble(0.55, 0.95);
        return Color.getHSBColor(0.07f, 0.38f, light);
    }

    private BufferedImage room(Size size) {
        SplittableRandom random = new SplittableRandom(seed + 9);
        BufferedImage image =
                new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = Quality.fine(image);
        float hue = (float) random.nextDouble();
        Color wall = Color.getHSBColor(hue, 0.22f, 0.62f);
        canvas.setPaint(
                new GradientPaint(
                        0, 0, wall.brighter(), size.width(), size.height(), wall.darker()));
        canvas.fillRect(0, 0, size.width(), size.height());
        for (int board = 0; board < 3; board++) {
            shelf(canvas, random, size, size.height() * (28 + 22 * board) / 100);
        }
        canvas.dispose();
        return image;
    }

    private static void shelf(Graphics2D canvas, SplittableRandom random, Size size, int floor) {
        int unit = size.height() / 50;
        int x = size.width() / 20;
        while (x < size.width() * 3 / 10) {
            int width = unit + random.nextInt(unit);
            int height = 5 * unit + random.nextInt(4 * unit);
            canvas.setColor(
                    Color.getHSBColor(
                            (float) random.nextDouble(),
                            0.5f,
                            (float) random.nextDouble(0.3, 0.8)));
            canvas.fillRect(x, floor - height, width - 1, height);
            x += width;
        }
        canvas.setColor(new Color(92, 64, 42));
        canvas.fillRect(size.width() / 25, floor, size.width() * 28 / 100, unit / 2 + 1);
    }
}
