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

import javax.imageio.ImageIO;

/**
 * A logo as its owner draws it, cut to what is not ground.
 *
 * @param grey brightness
 * @param opacity 0 where the ground shows through
 */
public record LogoPicture(Raster grey, Raster opacity) {

    /** A logo file of more bytes than this is a mistake. */
    private static final long MOST_BYTES = 20_000_000;

    private static final int LEAST_SIDE = 48;

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
        BufferedImage picture;
        try {
            picture = ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            // Readers of damaged pictures end in whatever their fields lead to.
            throw noPicture(file);
        }
        if (picture == null) {
            throw noPicture(file);
        }
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
        while (!open.isEmpty()) {
            int at = open.pop();
            if (cover.bytes()[at] == 0 || !isSame(colours[at], ground)) {
                continue;
            }
            cover.bytes()[at] = 0;
            int x = at % width;
            if (x > 0) {
                open.push(at - 1);
            }
            if (x < width - 1) {
                open.push(at + 1);
            }
            if (at >= width) {
                open.push(at - width);
            }
            if (at < width * (height - 1)) {
                open.push(at + width);
            }
        }
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
