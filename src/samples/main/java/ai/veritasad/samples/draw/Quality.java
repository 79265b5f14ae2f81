package ai.veritasad.samples.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Canvases that draw smooth edges, or quick ones. */
public final class Quality {

    private Quality() {}

    public static Graphics2D fine(BufferedImage image) {
        Graphics2D canvas = image.createGraphics();
        smooth(canvas);
        return canvas;
    }

    public static void smooth(Graphics2D canvas) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }
}
