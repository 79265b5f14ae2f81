package ai.veritasad.samples.show;

import ai.veritasad.samples.draw.Images;
import ai.veritasad.samples.draw.Quality;
import ai.veritasad.samples.draw.Size;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Flat shapes on a stage of 1280 × 720, whatever the size of the film. */
final class Canvas implements AutoCloseable {

    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    private static final int GLOW = 90;

    private final Graphics2D graphics;

    private Canvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The whole frame as a stage; to be closed. */
    static Canvas on(Graphics2D graphics, Size size) {
        Graphics2D own = (Graphics2D) graphics.create();
        Quality.smooth(own);
        own.scale((double) size.width() / WIDTH, (double) size.height() / HEIGHT);
        return new Canvas(own);
    }

    /** What never moves, drawn once and kept; {@code key} says all that it depends on. */
    static void still(Graphics2D graphics, Size size, Record key, Consumer<Canvas> drawing) {
        BufferedImage image = Images.picture(new Still(key, size), () -> drawn(size, drawing));
        graphics.drawImage(image, 0, 0, null);
    }

    private record Still(Record key, Size size) {}

    private static BufferedImage drawn(Size size, Consumer<Canvas> drawing) {
        BufferedImage image =
                new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try (Canvas stage = on(graphics, size)) {
            drawing.accept(stage);
        }
        graphics.dispose();
        return image;
    }

    /** The same stage seen from nearer, {@code x, y} in the middle of the frame. */
    Canvas look(double x, double y, double zoom) {
        graphics.translate(WIDTH / 2.0, HEIGHT / 2.0);
        graphics.scale(zoom, zoom);
        graphics.translate(-x, -y);
        return this;
    }

    /** A canvas whose origin is {@code x, y} of this one; to be closed. */
    Canvas at(double x, double y) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(x, y);
        return new Canvas(own);
    }

    Canvas turn(double degrees) {
        graphics.rotate(Math.toRadians(degrees));
        return this;
    }

    Canvas colour(int rgb) {
        graphics.setPaint(new Color(rgb));
        return this;
    }

    /** A colour that lets so much through: 0 nothing of it is seen, 255 all. */
    Canvas colour(int rgb, int opacity) {
        graphics.setPaint(new Color((rgb & 0xffffff) | opacity << 24, true));
        return this;
    }

    /** From one colour at the top to another at the bottom, between two heights. */
    Canvas fading(double from, int top, double to, int bottom) {
        graphics.setPaint(
                new GradientPaint(
                        0, (float) from, new Color(top), 0, (float) to, new Color(bottom)));
        return this;
    }

    /** Light around a point that fades until it is {@code reach} away. */
    Canvas glow(double x, double y, double reach, int rgb) {
        Color bright = new Color((rgb & 0xffffff) | GLOW << 24, true);
        Color none = new Color(rgb & 0xffffff, true);
        graphics.setPaint(
                new RadialGradientPaint(
                        (float) x,
                        (float) y,
                        (float) reach,
                        new float[] {0, 1},
                        new Color[] {bright, none}));
        return oval(x, y, 2 * reach, 2 * reach);
    }

    Canvas box(double x, double y, double width, double height) {
        return rounded(x, y, width, height, 0);
    }

    Canvas rounded(double x, double y, double width, double height) {
        return rounded(x, y, width, height, 24);
    }

    Canvas rounded(double x, double y, double width, double height, double corner) {
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, corner, corner));
        return this;
    }

    /** An ellipse around its middle. */
    Canvas oval(double x, double y, double width, double height) {
        graphics.fill(new Ellipse2D.Double(x - width / 2, y - height / 2, width, height));
        return this;
    }

    Canvas line(double width, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return stroke(width, path);
    }

    Canvas stroke(double width, Path2D path) {
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
        return this;
    }

    Canvas fill(Path2D path) {
        graphics.fill(path);
        return this;
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
