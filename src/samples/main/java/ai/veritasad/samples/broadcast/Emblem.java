package ai.veritasad.samples.broadcast;

import ai.veritasad.samples.draw.Images;
import ai.veritasad.samples.draw.Quality;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.letter.Typeface;
import ai.veritasad.samples.draw.scene.Scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A channel's mark in a corner: a shape and some letters, of which the picture may shine through.
 */
record Emblem(long seed) implements Scene {

    private static final List<String> NAMES =
            List.of("5К", "TV8", "ОКО", "N1", "РТ", "Луч", "ZX", "Q", "7", "МИР", "АБ", "Day");

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        SplittableRandom random = new SplittableRandom(seed);
        int height = (int) (size.height() * random.nextDouble(0.07, 0.12));
        BufferedImage mark = Images.picture(new Mark(seed, height), () -> mark(height));
        double aside = size.height() * random.nextDouble(0.04, 0.1);
        double x = random.nextBoolean() ? aside : size.width() - aside - mark.getWidth();
        double y = random.nextInt(4) > 0 ? aside : size.height() - aside - height;
        canvas.drawImage(mark, (int) x, (int) y, null);
    }

    private record Mark(long seed, int height) {}

    private BufferedImage mark(int height) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        int opacity = 140 + random.nextInt(116);
        BufferedImage image = new BufferedImage(height * 2, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = Quality.fine(image);
        Color ground =
                Color.getHSBColor(
                        random.nextInt(360) / 360f, 0.6f, (float) random.nextDouble(0.3, 0.9));
        canvas.setColor(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), opacity));
        switch (random.nextInt(3)) {
            case 0 -> canvas.fill(new Ellipse2D.Double(height * 0.5, 0, height, height));
            case 1 -> canvas.fill(new Rectangle2D.Double(0, 0, height * 2, height));
            default -> {}
        }
        canvas.setColor(new Color(245, 245, 240, opacity));
        List<Typeface> faces = List.of(Typeface.values());
        Path2D letters =
                faces.get(random.nextInt(faces.size()))
                        .outline(NAMES.get(random.nextInt(NAMES.size())), height * 0.75);
        var box = letters.getBounds2D();
        letters.transform(
                AffineTransform.getTranslateInstance(
                        height - box.getCenterX(), height / 2.0 - box.getCenterY()));
        canvas.fill(letters);
        canvas.dispose();
        return image;
    }
}
