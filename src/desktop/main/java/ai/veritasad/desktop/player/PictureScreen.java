package ai.veritasad.desktop.player;

import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.player.picture.Size;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/**
 * Shows pictures as large as there is room for, their aspect kept, on the dark ground of a film.
 */
final class PictureScreen extends Region {

    private final ImageView image = new ImageView();
    private @Nullable PixelBuffer<IntBuffer> pixels;

    PictureScreen() {
        getStyleClass().add("picture-screen");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        getChildren().add(image);
        setMinSize(0, 0);
    }

    /** Shows a picture from now on, nothing for null; keeps no hold on its pixels. */
    void show(@Nullable Picture picture) {
        if (picture == null) {
            pixels = null;
            image.setImage(null);
            return;
        }
        PixelBuffer<IntBuffer> target = pixelsOf(picture.size());
        int count = picture.size().width() * picture.size().height();
        target.updateBuffer(shown -> {
            shown.getBuffer().put(0, picture.pixels(), 0, count);
            return null;
        });
        requestLayout();
    }

    private PixelBuffer<IntBuffer> pixelsOf(Size size) {
        PixelBuffer<IntBuffer> current = pixels;
        if (current == null
                || current.getWidth() != size.width()
                || current.getHeight() != size.height()) {
            IntBuffer memory =
                    ByteBuffer.allocateDirect(size.width() * size.height() * Integer.BYTES)
                            .order(ByteOrder.nativeOrder())
                            .asIntBuffer();
            current =
                    new PixelBuffer<>(
                            size.width(),
                            size.height(),
                            memory,
                            PixelFormat.getIntArgbPreInstance());
            pixels = current;
            image.setImage(new WritableImage(current));
        }
        return current;
    }

    @Override
    protected void layoutChildren() {
        image.setFitWidth(getWidth());
        image.setFitHeight(getHeight());
        layoutInArea(image, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }
}
