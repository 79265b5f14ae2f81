package ai.veritasad.samples.draw.scene;

import ai.veritasad.samples.draw.Images;
import ai.veritasad.samples.draw.Size;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** Colours that run into each other and drift slowly. */
public record GradientScene(long seed) implements Scene {

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        BufferedImage whole = Images.picture(new Drawn(seed, size), () -> drawn(size));
        int free = whole.getWidth() - size.width();
        int left = (int) (free * (0.5 + 0.5 * Math.sin(seconds * 0.35)));
        canvas.drawImage(whole, -left, 0, null);
    }

    private record Drawn(long seed, Size size) {}

    private BufferedImage drawn(Size size) {
        SplittableRandom random = new SplittableRandom(seed);
        int width = size.width() * 3 / 2;
        BufferedImage image = new BufferedImage(width, size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        Color[] colours = new Color[4];
        for (int each = 0; each < colours.length; each++) {
            float hue = (float) random.nextDouble();
            colours[each] = Color.getHSBColor(hue, 0.55f, 0.35f + 0.18f * each);
        }
        canvas.setPaint(
                new LinearGradientPaint(
                        0, 0, width, size.height(), new float[] {0, 0.3f, 0.65f, 1}, colours));
        canvas.fillRect(0, 0, width, size.height());
        canvas.dispose();
        return image;
    }
}
