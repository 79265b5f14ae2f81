package ai.veritasad.desktop.player.picture;

import ai.veritasad.analyzer.report.measure.MediaTime;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.nio.IntBuffer;

/**
 * A picture ready to be shown: opaque pixels {@code 0xFFRRGGBB}, row by row from the top left.
 *
 * @param time when it is shown first
 * @param exact whether it is the one asked for, not a keyframe near it
 * @param pixels width × height of them from index 0
 */
public record Picture(MediaTime time, Size size, boolean exact, IntBuffer pixels) {

    /** A copy that can be drawn, whatever becomes of the pixels. */
    public Image image() {
        WritableImage image = new WritableImage(size.width(), size.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        size.width(),
                        size.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        pixels.duplicate().rewind(),
                        size.width());
        return image;
    }
}
