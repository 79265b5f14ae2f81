package ai.veritasad.desktop.player.picture;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;

import ai.veritasad.desktop.player.media.Track;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.IntPointer;

/**
 * How stored pixels become the shown picture: stretched to square pixels, mirrored left to right,
 * then turned clockwise.
 *
 * @param pixelAspect width of a stored pixel divided by its height
 * @param quarterTurns 0 to 3, clockwise
 */
record Shape(int width, int height, double pixelAspect, boolean mirrored, int quarterTurns) {

    private static final int MATRIX_BYTES = 9 * Integer.BYTES;
    // Wilder aspects are damage, not film.
    private static final double WILDEST_ASPECT = 4;

    static Shape of(Track track) {
        AVCodecParameters declared = track.stream().codecpar();
        AVRational ratio = track.stream().sample_aspect_ratio();
        double aspect = aspect(ratio.num() > 0 ? ratio : declared.sample_aspect_ratio());
        Shape upright = new Shape(declared.width(), declared.height(), aspect, false, 0);
        AVPacketSideData matrix =
                declared.nb_coded_side_data() == 0
                        ? null
                        : av_packet_side_data_get(
                                declared.coded_side_data(),
                                declared.nb_coded_side_data(),
                                AV_PKT_DATA_DISPLAYMATRIX);
        return matrix == null || matrix.size() < MATRIX_BYTES
                ? upright
                : upright.placedBy(new IntPointer(matrix.data()));
    }

    /** Rows of FFmpeg's display matrix: x' = a·x + c·y, y' = b·x + d·y, with y downwards. */
    private Shape placedBy(IntPointer matrix) {
        long a = matrix.get(0);
        long b = matrix.get(1);
        long c = matrix.get(3);
        long d = matrix.get(4);
        boolean mirror = a * d - b * c < 0;
        long across = mirror ? -a : a;
        long down = mirror ? -b : b;
        int turns;
        if (Math.abs(across) >= Math.abs(down)) {
            turns = across >= 0 ? 0 : 2;
        } else {
            turns = down > 0 ? 1 : 3;
        }
        return new Shape(width, height, pixelAspect, mirror, turns);
    }

    private static double aspect(AVRational ratio) {
        double aspect =
                ratio.num() <= 0 || ratio.den() <= 0 ? 1 : (double) ratio.num() / ratio.den();
        return aspect > WILDEST_ASPECT || aspect < 1 / WILDEST_ASPECT ? 1 : aspect;
    }

    boolean isSideways() {
        return quarterTurns % 2 == 1;
    }

    private double squareWidth() {
        return Math.max(1, width * pixelAspect);
    }

    int shownWidth() {
        return (int) Math.round(isSideways() ? height : squareWidth());
    }

    int shownHeight() {
        return (int) Math.round(isSideways() ? squareWidth() : height);
    }

    /** The shown picture's size within bounds, its aspect kept, never enlarged. */
    Size within(Size bounds) {
        double scale =
                Math.min(
                        1,
                        Math.min(
                                (double) bounds.width() / shownWidth(),
                                (double) bounds.height() / shownHeight()));
        return new Size(
                Math.max(1, (int) Math.round(shownWidth() * scale)),
                Math.max(1, (int) Math.round(shownHeight() * scale)));
    }
}
