package ai.veritasad.desktop.report.saving;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.player.picture.Size;
import ai.veritasad.desktop.player.preview.Stills;
import ai.veritasad.document.Frames;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Pictures of the analyzed file; none where it is gone or has none. */
final class FramesOfFile implements Frames, AutoCloseable {

    private static final Size WITHIN = new Size(640, 360);
    private static final Color FRAME = new Color(0xD1, 0x24, 0x2F);
    private static final float STROKE = 3;

    private final Optional<Stills> stills;

    FramesOfFile(Optional<Path> video) {
        stills = video.flatMap(FramesOfFile::open);
    }

    private static Optional<Stills> open(Path file) {
        try {
            return Optional.of(new Stills(file));
        } catch (AnalysisException gone) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Image> at(MediaTime time, Optional<Box> box) {
        return stills.flatMap(open -> open.at(time, WITHIN)).map(shown -> drawn(shown, box));
    }

    private static Image drawn(Picture picture, Optional<Box> box) {
        int width = picture.size().width();
        int height = picture.size().height();
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        picture.pixels().duplicate().rewind().get(pixels);
        canvas.setRGB(0, 0, width, height, pixels, 0, width);
        box.ifPresent(framed -> {
            Graphics2D pen = canvas.createGraphics();
            pen.setColor(FRAME);
            pen.setStroke(new BasicStroke(STROKE));
            pen.drawRect(
                    (int) Math.round(framed.x() * width),
                    (int) Math.round(framed.y() * height),
                    (int) Math.round(framed.width() * width),
                    (int) Math.round(framed.height() * height));
            pen.dispose();
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(canvas, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Image(out.toByteArray());
    }

    @Override
    public void close() {
        stills.ifPresent(Stills::close);
    }
}
