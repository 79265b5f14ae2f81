package ai.veritasad.analyzer.detect.logo.match;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A logo as its owner draws it, cut to what is not ground.
 *
 * @param grey brightness
 * @param opacity 0 where the ground shows through
 */
public record LogoPicture(Raster grey, Raster opacity) {

    /** A logo file of more bytes than this is a mistake. */
    private static final long MOST_BYTES = 20_000_000;

    /** Of pixels; a damaged head may speak of more than there is memory for. */
    private static final long MOST_PIXELS = 16_000_000;

    private static final int LEAST_SIDE = 48;

    /** How many times longer than high a logo may be, or higher than long. */
    private static final int MOST_STRETCHED = 40;

    /** Colours that differ by less in each part are one. */
    private static final int SAME = 28;

    /**
     * A PNG, JPEG, BMP, GIF or TIFF file. Where it has no transparency, what has the colour of its
     * rim and hangs together with it counts as ground.
     *
     * @throws AnalysisException where there is no such file or it holds no usable picture
     */
    public static LogoPicture read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AnalysisException.Missing(file);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw unusable(
                        file,
                        "файл больше 20 МБ. Сохраните логотип поменьше",
                        "it is larger than 20 MB. Save the logo smaller");
            }
            return of(file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(file, String.valueOf(e.getMessage()));
        }
    }

    private static LogoPicture of(Path file, byte[] bytes) {
        BufferedImage picture = decoded(file, bytes);
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] colours = picture.getRGB(0, 0, width, height, new int[width * height], 0, width);
        byte[] grey = new byte[colours.length];
        byte[] opacity = new byte[colours.length];
        for (int i = 0; i < colours.length; i++) {
            int colour = colours[i];
            // ITU-R BT.709
            grey[i] =
                    (byte)
                            Math.round(
                                    0.2126 * (colour >> 16 & 0xff)
                                            + 0.7152 * (colour >> 8 & 0xff)
                                            + 0.0722 * (colour & 0xff));
            opacity[i] = (byte) (colour >>> 24);
        }
        Raster cover = new Raster(opacity, width, height);
        if (isOpaque(opacity)) {
            takeAwayGround(colours, cover);
        }
        return cut(file, new Raster(grey, width, height), cover);
    }

    private static BufferedImage decoded(Path file, byte[] bytes) {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw noPicture(file);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw unusable(
                            file,
                            "в картинке больше 16 миллионов пикселей. Сохраните логотип поменьше",
                            "the picture has more than 16 million pixels. Save the logo smaller");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (AnalysisException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Readers of damaged pictures end in whatever their fields lead to.
            throw noPicture(file);
        }
    }

    private static boolean isOpaque(byte[] opacity) {
        for (byte one : opacity) {
            if ((one & 0xff) < 250) {
                return false;
            }
        }
        return true;
    }

    /** A rim of one colour is ground, and so is what has that colour and touches it. */
    private static void takeAwayGround(int[] colours, Raster cover) {
        int width = cover.width();
        int height = cover.height();
        int ground = colours[0];
        Deque<Integer> open = new ArrayDeque<>();
        for (int x = 0; x < width; x++) {
            open.add(x);
            open.add((height - 1) * width + x);
        }
        for (int y = 0; y < height; y++) {
            open.add(y * width);
            open.add(y * width + width - 1);
        }
        long of = open.stream().filter(at -> isSame(colours[at], ground)).count();
        if (of < 0.98 * open.size()) {
            return;
        }
        open.removeIf(at -> !take(at, colours, ground, cover));
        while (!open.isEmpty()) {
            int at = open.pop();
            int x = at % width;
            if (x > 0 && take(at - 1, colours, ground, cover)) {
                open.push(at - 1);
            }
            if (x < width - 1 && take(at + 1, colours, ground, cover)) {
                open.push(at + 1);
            }
            if (at >= width && take(at - width, colours, ground, cover)) {
                open.push(at - width);
            }
            if (at < width * (height - 1) && take(at + width, colours, ground, cover)) {
                open.push(at + width);
            }
        }
    }

    /** Once for each pixel of the ground, so that few wait at a time. */
    private static boolean take(int at, int[] colours, int ground, Raster cover) {
        if (cover.bytes()[at] == 0 || !isSame(colours[at], ground)) {
            return false;
        }
        cover.bytes()[at] = 0;
        return true;
    }

    private static boolean isSame(int one, int other) {
        return Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff)) < SAME
                && Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff)) < SAME
                && Math.abs((one & 0xff) - (other & 0xff)) < SAME;
    }

    private static LogoPicture cut(Path file, Raster grey, Raster opacity) {
        int left = grey.width();
        int top = grey.height();
        int right = -1;
        int bottom = -1;
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                if (opacity.at(x, y) >= 64) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        int width = right - left + 1;
        int height = bottom - top + 1;
        if (width < LEAST_SIDE || height < LEAST_SIDE) {
            throw unusable(
                    file,
                    "логотип в нём меньше %d пикселей. Возьмите картинку крупнее"
                            .formatted(LEAST_SIDE),
                    "the logo in it is under %d pixels. Take a larger picture"
                            .formatted(LEAST_SIDE));
        }
        if (Math.max(width, height) > MOST_STRETCHED * Math.min(width, height)) {
            throw unusable(
                    file,
                    "логотип в нём вытянут больше чем в %d раз. Возьмите вариант покороче"
                            .formatted(MOST_STRETCHED),
                    "the logo in it is more than %d times as long as it is wide. Take a shorter one"
                            .formatted(MOST_STRETCHED));
        }
        return new LogoPicture(
                cut(grey, left, top, width, height), cut(opacity, left, top, width, height));
    }

    private static Raster cut(Raster from, int left, int top, int width, int height) {
        byte[] part = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(from.bytes(), (top + y) * from.width() + left, part, y * width, width);
        }
        return new Raster(part, width, height);
    }

    private static AnalysisException noPicture(Path file) {
        return unusable(
                file,
                "это не картинка, которую можно прочесть. Сохраните логотип как PNG",
                "it is no picture that can be read. Save the logo as PNG");
    }

    public static AnalysisException unusable(Path file, String ru, String en) {
        return new AnalysisException.Unusable(
                new LocalText("%s: %s.".formatted(file, ru), "%s: %s.".formatted(file, en)));
    }

    /** Pixels of the shorter side. */
    int side() {
        return Math.min(grey.width(), grey.height());
    }

    /** In units of the shorter side. */
    public double width() {
        return (double) grey.width() / side();
    }

    /** In units of the shorter side. */
    public double height() {
        return (double) grey.height() / side();
    }
}
