package ai.veritasad.analyzer.detect;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.samples.draw.Overlay;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.scene.Scene;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A film of 25 frames a second that is drawn where it is looked at, with the traces of JPEG. */
public record DrawnFilm(Scene scene, List<Overlay> overlays, double seconds) implements Pictures {

    public static final Size SIZE = Size.P720;
    private static final double RATE = 25;
    private static final float QUALITY = 0.6f;

    public DrawnFilm {
        overlays = List.copyOf(overlays);
    }

    /** Where an overlay is at a moment. */
    public static Box box(Overlay overlay, double seconds) {
        var ink = overlay.inkAt(SIZE, seconds).orElseThrow();
        return Box.ofPixels(
                ink.x(), ink.y(), ink.width(), ink.height(), SIZE.width(), SIZE.height());
    }

    /** What {@code detector} sees in one picture a second. */
    public Sightings watchedBy(PictureDetector detector) {
        try (detector) {
            for (int second = 0; second < seconds; second++) {
                detector.watch(at(MediaTime.ofSeconds(second)).orElseThrow());
            }
            return detector.finish(this);
        }
    }

    @Override
    public Optional<Picture> at(MediaTime time) {
        double start = Math.floor(time.seconds() * RATE + 1e-6) / RATE;
        if (start < 0 || start >= seconds) {
            return Optional.empty();
        }
        byte[] gray = luma(squeezed(drawn(start)));
        return Optional.of(
                new Picture(MediaTime.ofSeconds(start), SIZE.width(), SIZE.height(), gray));
    }

    @Override
    public MediaTime frameLength() {
        return MediaTime.ofSeconds(1 / RATE);
    }

    @Override
    public Optional<Image> crop(MediaTime time, Box box) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        BufferedImage whole = drawn(time.seconds());
        try {
            ImageIO.write(
                    whole.getSubimage(
                            (int) (box.x() * SIZE.width()),
                            (int) (box.y() * SIZE.height()),
                            Math.max(1, (int) (box.width() * SIZE.width())),
                            Math.max(1, (int) (box.height() * SIZE.height()))),
                    "png",
                    png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new Image(png.toByteArray()));
    }

    private BufferedImage drawn(double second) {
        BufferedImage image =
                new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        scene.paint(canvas, SIZE, second);
        overlays.forEach(overlay -> overlay.paint(canvas, SIZE, second));
        canvas.dispose();
        return image;
    }

    private static BufferedImage squeezed(BufferedImage image) {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam options = writer.getDefaultWriteParam();
        options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        options.setCompressionQuality(QUALITY);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(jpeg)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), options);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(jpeg.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    private static byte[] luma(BufferedImage image) {
        int[] rgb = image.getRGB(0, 0, SIZE.width(), SIZE.height(), null, 0, SIZE.width());
        byte[] gray = new byte[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            int red = rgb[i] >> 16 & 0xff;
            int green = rgb[i] >> 8 & 0xff;
            int blue = rgb[i] & 0xff;
            gray[i] = (byte) Math.round(0.2126f * red + 0.7152f * green + 0.0722f * blue);
        }
        return gray;
    }
}
