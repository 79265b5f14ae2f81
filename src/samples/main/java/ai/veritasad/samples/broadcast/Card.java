package ai.veritasad.samples.broadcast;

import ai.veritasad.samples.draw.Quality;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.letter.Typeface;
import ai.veritasad.samples.draw.scene.Scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A ground of one colour with a word in its middle, swelling slowly. */
record Card(String word, Color ground, double part) implements Scene {

    @Override
    public void paint(Graphics2D canvas, Size size, double seconds) {
        Graphics2D own = (Graphics2D) canvas.create();
        Quality.smooth(own);
        if (ground.getAlpha() > 0) {
            own.setColor(ground);
            own.fillRect(0, 0, size.width(), size.height());
        }
        Path2D letters =
                Typeface.ROBOTO_CONDENSED.outline(
                        word, size.height() * part * (1 + 0.02 * seconds));
        var box = letters.getBounds2D();
        letters.transform(
                AffineTransform.getTranslateInstance(
                        size.width() / 2.0 - box.getCenterX(),
                        size.height() * 0.55 - box.getCenterY()));
        own.setColor(Color.WHITE);
        own.fill(letters);
        own.dispose();
    }
}
