package ai.veritasad.analyzer.probe.container;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.IntPointer;

/**
 * How stored pixels become the shown picture: stretched to square pixels, mirrored left to right,
 * then turned clockwise.
 *
 * @param pixelAspect width of a stored pixel divided by its height
 * @param quarterTurns 0 to 3, clockwise
 */
public record Shape(
        int storedWidth, int storedHeight, double pixelAspect, boolean mirrored, int quarterTurns) {

    private static final int MATRIX_BYTES = 9 * Integer.BYTES;
    // Wilder aspects are damage, not film.
    private static final double WILDEST_ASPECT = 4;

    /** The shape that a stream declares; sizes are 0 where it declares none. */
    public static Shape of(AVStream stream) {
        AVCodecParameters declared = stream.codecpar();
        AVRational aspect = stream.sample_aspect_ratio();
        if (aspect.num() <= 0 || aspect.den() <= 0) {
            aspect = declared.sample_aspect_ratio();
        }
        Shape upright =
                new Shape(
                        Math.max(0, declared.width()),
                        Math.max(0, declared.height()),
                        aspect(aspect),
                        false,
                        0);
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

    /** The same for pixels that turn out to be more or fewer than declared. */
    public Shape withStored(int width, int height) {
        return new Shape(width, height, pixelAspect, mirrored, quarterTurns);
    }

    /** The same pixels placed by FFmpeg's display matrix of nine 32-bit numbers. */
    public Shape placedBy(IntPointer matrix) {
        // Rows of the matrix: x' = a·x + c·y, y' = b·x + d·y, with y downwards.
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
        return new Shape(storedWidth, storedHeight, pixelAspect, mirror, turns);
    }

    private static double aspect(AVRational ratio) {
        if (ratio.num() <= 0 || ratio.den() <= 0) {
            return 1;
        }
        double aspect = (double) ratio.num() / ratio.den();
        return aspect > WILDEST_ASPECT || aspect < 1 / WILDEST_ASPECT ? 1 : aspect;
    }

    public boolean isTurnedSideways() {
        return quarterTurns % 2 == 1;
    }

    /** Width of the stored picture once its pixels are square. */
    public int squareWidth() {
        return storedWidth == 0 ? 0 : Math.max(1, (int) Math.round(storedWidth * pixelAspect));
    }

    public int shownWidth() {
        return isTurnedSideways() ? storedHeight : squareWidth();
    }

    public int shownHeight() {
        return isTurnedSideways() ? squareWidth() : storedHeight;
    }
}
