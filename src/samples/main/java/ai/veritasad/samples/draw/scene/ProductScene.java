package ai.veritasad.samples.draw.scene;

import ai.veritasad.samples.draw.Images;
import ai.veritasad.samples.draw.Quality;
import ai.veritasad.samples.draw.Size;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Arc2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A turning jar before bright rays, the way spots show their product. */
public record ProductScene(long seed) implements Scene {

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        BufferedImage ground = Images.picture(new Ground(seed, size), () -> ground(size));
        canvas.drawImage(ground, 0, 0, null);
        Graphics2D smooth = (Graphics2D) canvas.create();
        Quality.smooth(smooth);
        double unit = size.height() / 100.0;
        smooth.translate(size.width() * 0.3, 50 * unit);
        smooth.scale(unit, unit);
        rays(smooth, seconds);
        jar(smooth, seconds);
        smooth.dispose();
    }

    private record Ground(long seed, Size size) {}

    private float hue() {
        return (float) new Noise(seed).corner(1, 1);
    }

    private BufferedImage ground(Size size) {
        BufferedImage image =
                new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setPaint(
                new RadialGradientPaint(
                        size.width() * 0.3f,
                        size.height() * 0.5f,
                        size.width() * 0.9f,
                        new float[] {0, 1},
                        new Color[] {
                            Color.getHSBColor(hue(), 0.25f, 0.95f),
                            Color.getHSBColor(hue(), 0.7f, 0.35f)
                        }));
        canvas.fillRect(0, 0, size.width(), size.height());
        canvas.dispose();
        return image;
    }

    private void rays(Graphics2D canvas, double seconds) {
        canvas.setColor(new Color(255, 255, 255, 50));
        for (int ray = 0; ray < 12; ray++) {
            canvas.fill(
                    new Arc2D.Double(-150, -150, 300, 300, ray * 30 + seconds * 14, 12, Arc2D.PIE));
        }
    }

    private void jar(Graphics2D canvas, double seconds) {
        Color body = Color.getHSBColor(hue() + 0.45f, 0.6f, 0.75f);
        canvas.setColor(body);
        canvas.fill(new RoundRectangle2D.Double(-16, -22, 32, 52, 12, 12));
        canvas.setColor(body.darker().darker());
        canvas.fill(new RoundRectangle2D.Double(-12, -32, 24, 12, 5, 5));
        canvas.setColor(new Color(250, 250, 245));
        canvas.fill(new RoundRectangle2D.Double(-16, -8, 32, 24, 2, 2));
        double turn = 12 * Math.sin(seconds * 1.3);
        canvas.setColor(body.darker());
        canvas.fill(new RoundRectangle2D.Double(turn - 4, -4, 8, 16, 8, 8));
        canvas.setColor(new Color(255, 255, 255, 90));
        canvas.fill(new RoundRectangle2D.Double(-13, -20, 4, 46, 4, 4));
    }
}
