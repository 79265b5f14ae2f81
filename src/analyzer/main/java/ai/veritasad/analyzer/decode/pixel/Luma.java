package ai.veritasad.analyzer.decode.pixel;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_BAYER;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_BITSTREAM;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_HWACCEL;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_PAL;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_XYZ;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY8;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ411P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ440P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.bytedeco.ffmpeg.avutil.AVComponentDescriptor;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;

import java.util.Set;

/** Takes the brightness out of frames of any pixel format, as pictures of one size. */
public final class Luma implements AutoCloseable {

    private static final Set<Integer> FULL_BY_NAME =
            Set.of(
                    AV_PIX_FMT_YUVJ411P,
                    AV_PIX_FMT_YUVJ420P,
                    AV_PIX_FMT_YUVJ422P,
                    AV_PIX_FMT_YUVJ440P,
                    AV_PIX_FMT_YUVJ444P);
    private static final long NO_PLANE_OF_LUMA =
            AV_PIX_FMT_FLAG_RGB
                    | AV_PIX_FMT_FLAG_PAL
                    | AV_PIX_FMT_FLAG_BITSTREAM
                    | AV_PIX_FMT_FLAG_HWACCEL
                    | AV_PIX_FMT_FLAG_BAYER
                    | AV_PIX_FMT_FLAG_XYZ;
    // Limited range: black is 16, white 235 (ITU-R BT.601 and BT.709).
    private static final int BLACK = 16;
    private static final int WHITE = 235;
    private static final byte[] FULL_OF_LIMITED = expansion();

    private final Scaler scaler = new Scaler(AV_PIX_FMT_GRAY8, 1);

    /** The brightness of {@code frame}, scaled and turned to {@code geometry}. */
    public Picture picture(AVFrame frame, MediaTime time, Geometry geometry) {
        byte[] pixels = pixels(frame, geometry.width(), geometry.height());
        return new Picture(
                time, geometry.shownWidth(), geometry.shownHeight(), geometry.turned(pixels, 1));
    }

    private byte[] pixels(AVFrame frame, int width, int height) {
        if (!hasPlaneOfBytes(frame)) {
            return scaler.scaled(frame, frame.format(), width, height);
        }
        boolean fits = frame.width() == width && frame.height() == height;
        byte[] pixels =
                fits && frame.linesize(0) > 0
                        ? Rows.packed(frame.data(0), frame.linesize(0), width, height)
                        : scaler.scaled(frame, AV_PIX_FMT_GRAY8, width, height);
        return isFullRange(frame) ? pixels : expanded(pixels);
    }

    /** Whether the first plane is nothing but brightness in bytes. */
    private static boolean hasPlaneOfBytes(AVFrame frame) {
        AVPixFmtDescriptor format = av_pix_fmt_desc_get(frame.format());
        if (format == null || (format.flags() & NO_PLANE_OF_LUMA) != 0) {
            return false;
        }
        AVComponentDescriptor brightness = format.comp(0);
        return brightness.plane() == 0
                && brightness.step() == 1
                && brightness.offset() == 0
                && brightness.depth() == 8;
    }

    /** Whether black is 0 and white 255, rather than 16 and 235. */
    static boolean isFullRange(AVFrame frame) {
        boolean gray = frame.format() == AV_PIX_FMT_GRAY8;
        return frame.color_range() == AVCOL_RANGE_JPEG
                || FULL_BY_NAME.contains(frame.format())
                || (gray && frame.color_range() == AVCOL_RANGE_UNSPECIFIED);
    }

    private static byte[] expanded(byte[] limited) {
        for (int i = 0; i < limited.length; i++) {
            limited[i] = FULL_OF_LIMITED[limited[i] & 0xff];
        }
        return limited;
    }

    private static byte[] expansion() {
        byte[] full = new byte[256];
        for (int i = 0; i < full.length; i++) {
            double share = (double) (i - BLACK) / (WHITE - BLACK);
            full[i] = (byte) Math.clamp(Math.round(share * 255), 0, 255);
        }
        return full;
    }

    @Override
    public void close() {
        scaler.close();
    }
}
