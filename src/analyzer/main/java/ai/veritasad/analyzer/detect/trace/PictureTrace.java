package ai.veritasad.analyzer.detect.trace;

import ai.veritasad.analyzer.decode.Glance;
import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.packet.PacketSizes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is kept of a whole film's keyframes.
 *
 * @param looks ascending in time
 */
public record PictureTrace(List<Look> looks, PacketSizes sizes, double frameLength) {

    public static final double CORNER_WIDTH = 0.32;
    public static final double CORNER_HEIGHT = 0.28;

    public PictureTrace {
        looks = List.copyOf(looks);
    }

    /**
     * What is kept of one keyframe.
     *
     * @param at seconds
     * @param colours 32 × 18 pixels of blue, green and red
     * @param corners brightness of the four corners: top left, top right, bottom left, bottom right
     * @param dark share of pixels that are nearly black
     * @param bars black rows and columns at its edges
     */
    @SuppressWarnings("ArrayRecordComponent") // Thousands of them, never compared as a whole.
    public record Look(
            double at,
            byte[] colours,
            byte[][] corners,
            int cornerWidth,
            int cornerHeight,
            double dark,
            Bars bars) {}

    /** Rows and columns of black at the edges, as parts of height and width. */
    public record Bars(double top, double bottom, double left, double right) {}

    /** Keeps what is needed of each glance. */
    public static final class Watcher {

        private static final int BLACK = 18;
        private static final int NEARLY_BLACK = 24;

        private final List<Look> looks = new ArrayList<>();

        public void watch(Glance glance) {
            Picture picture = glance.picture();
            int w = Math.max(1, (int) (picture.width() * CORNER_WIDTH));
            int h = Math.max(1, (int) (picture.height() * CORNER_HEIGHT));
            int right = picture.width() - w;
            int low = picture.height() - h;
            byte[][] corners = {
                cut(picture, 0, 0, w, h),
                cut(picture, right, 0, w, h),
                cut(picture, 0, low, w, h),
                cut(picture, right, low, w, h)
            };
            int dark = 0;
            for (byte pixel : picture.luma()) {
                dark += (pixel & 0xff) < BLACK ? 1 : 0;
            }
            looks.add(
                    new Look(
                            picture.time().seconds(),
                            glance.colours(),
                            corners,
                            w,
                            h,
                            (double) dark / picture.luma().length,
                            bars(picture)));
        }

        public PictureTrace trace(PacketSizes sizes, double frameLength) {
            return new PictureTrace(looks, sizes, frameLength);
        }

        private static byte[] cut(Picture picture, int left, int top, int width, int height) {
            byte[] cut = new byte[width * height];
            for (int y = 0; y < height; y++) {
                System.arraycopy(
                        picture.luma(), (top + y) * picture.width() + left, cut, y * width, width);
            }
            return cut;
        }

        private static Bars bars(Picture picture) {
            int top = 0;
            while (top < picture.height() && isBlackRow(picture, top)) {
                top++;
            }
            int bottom = 0;
            while (bottom < picture.height() - top
                    && isBlackRow(picture, picture.height() - 1 - bottom)) {
                bottom++;
            }
            int left = 0;
            while (left < picture.width() && isBlackColumn(picture, left)) {
                left++;
            }
            int right = 0;
            while (right < picture.width() - left
                    && isBlackColumn(picture, picture.width() - 1 - right)) {
                right++;
            }
            return new Bars(
                    (double) top / picture.height(),
                    (double) bottom / picture.height(),
                    (double) left / picture.width(),
                    (double) right / picture.width());
        }

        /** A logo may stand in it. */
        private static boolean isBlackRow(Picture picture, int y) {
            int bright = 0;
            for (int x = 0; x < picture.width(); x++) {
                bright += picture.at(x, y) >= NEARLY_BLACK ? 1 : 0;
            }
            return bright <= picture.width() / 6;
        }

        private static boolean isBlackColumn(Picture picture, int x) {
            int bright = 0;
            for (int y = 0; y < picture.height(); y++) {
                bright += picture.at(x, y) >= NEARLY_BLACK ? 1 : 0;
            }
            return bright <= picture.height() / 6;
        }
    }

    /** Mean difference of two small pictures' colours, 0 to 255. */
    public static double difference(byte[] one, byte[] other) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs((one[i] & 0xff) - (other[i] & 0xff));
        }
        return (double) sum / one.length;
    }

    /** The look at {@code at} or the last before it; −1 where there is none. */
    public int lookAt(double at) {
        int low = Arrays.binarySearch(looks.stream().mapToDouble(Look::at).toArray(), at + 1e-6);
        return low >= 0 ? low : -low - 2;
    }
}
