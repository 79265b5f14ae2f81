package ai.veritasad.analyzer.decode.pixel;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;

import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.measure.Box;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Cuts parts out of frames, in colour, as PNG. */
public final class Crops implements AutoCloseable {

    private static final int CHANNELS = 3;

    private final Scaler scaler = new Scaler(AV_PIX_FMT_BGR24, CHANNELS);

    /** The pixels of the shown frame that {@code box} touches, at least one. */
    public Image crop(AVFrame frame, Geometry geometry, Box box) {
        byte[] pixels = scaler.scaled(frame, frame.format(), geometry.width(), geometry.height());
        byte[] shown = geometry.turned(pixels, CHANNELS);
        int width = geometry.shownWidth();
        int height = geometry.shownHeight();
        int left = Math.clamp((int) Math.floor(box.x() * width), 0, width - 1);
        int top = Math.clamp((int) Math.floor(box.y() * height), 0, height - 1);
        int right = Math.clamp((int) Math.ceil((box.x() + box.width()) * width), left + 1, width);
        int bottom =
                Math.clamp((int) Math.ceil((box.y() + box.height()) * height), top + 1, height);
        BufferedImage cut =
                new BufferedImage(right - left, bottom - top, BufferedImage.TYPE_3BYTE_BGR);
        byte[] target = ((DataBufferByte) cut.getRaster().getDataBuffer()).getData();
        int row = (right - left) * CHANNELS;
        for (int y = top; y < bottom; y++) {
            System.arraycopy(shown, (y * width + left) * CHANNELS, target, (y - top) * row, row);
        }
        return png(cut);
    }

    private static Image png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Image(bytes.toByteArray());
    }

    @Override
    public void close() {
        scaler.close();
    }
}
