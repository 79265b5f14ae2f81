package ai.veritasad.desktop.player.picture;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_ALPHA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV444P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU601;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.media.Track;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;

import java.nio.ByteOrder;
import java.nio.IntBuffer;

/** Turns frames of any format into pictures of the wanted size, upright. */
final class Painter implements AutoCloseable {

    // swscale writes whole vectors past the end of a row.
    private static final int ROW_ALIGNMENT = 64;
    private static final int HD_HEIGHT = 720;
    private static final int ONE = 1 << 16;
    private static final int OPAQUE = 0xFF << 24;

    private final Shape shape;
    private final PointerPointer<BytePointer> planes = new PointerPointer<>(4);
    private final IntPointer strides = new IntPointer(4);
    private SwsContext context = new SwsContext(null);
    private BytePointer rows = new BytePointer();

    Painter(Track track) {
        this.shape = Shape.of(track);
    }

    /** The size of the shown picture, unscaled. */
    Size size() {
        return new Size(shape.shownWidth(), shape.shownHeight());
    }

    /**
     * @param within the picture fits in there
     * @param pool gives the memory of the picture
     */
    Picture picture(AVFrame frame, long micros, Size within, boolean exact, PicturePool pool) {
        Size shown = shape.within(within);
        Size stored = shape.isSideways() ? shown.turned() : shown;
        int stride = scale(frame, stored);
        IntBuffer pixels = pool.take(shown);
        IntBuffer from =
                rows.position(0)
                        .limit((long) stride * stored.height())
                        .asByteBuffer()
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asIntBuffer();
        boolean asStored = shape.quarterTurns() == 0 && !shape.mirrored();
        if (asStored && !hasAlpha(frame)) {
            copy(from, stride / Integer.BYTES, stored, pixels);
        } else {
            turn(from, stride / Integer.BYTES, stored, pixels);
        }
        return new Picture(new MediaTime(micros), shown, exact, pixels);
    }

    /** Into {@link #rows}; answers the bytes of a row. */
    private int scale(AVFrame frame, Size to) {
        context =
                sws_getCachedContext(
                        context,
                        frame.width(),
                        frame.height(),
                        plain(frame.format()),
                        to.width(),
                        to.height(),
                        AV_PIX_FMT_BGRA,
                        SWS_BILINEAR,
                        null,
                        null,
                        (DoublePointer) null);
        int stride = (to.width() * Integer.BYTES + ROW_ALIGNMENT - 1) / ROW_ALIGNMENT;
        stride *= ROW_ALIGNMENT;
        provide((long) stride * to.height() + ROW_ALIGNMENT);
        if (context == null || context.isNull()) {
            context = new SwsContext(null);
            return stride;
        }
        IntPointer matrix = sws_getCoefficients(matrix(frame));
        int full = isFullRange(frame) ? 1 : 0;
        sws_setColorspaceDetails(context, matrix, full, matrix, 1, 0, ONE, ONE);
        planes.put(0, rows);
        strides.put(0, stride);
        sws_scale(context, frame.data(), frame.linesize(), 0, frame.height(), planes, strides);
        return stride;
    }

    private static boolean isFullRange(AVFrame frame) {
        return frame.color_range() == AVCOL_RANGE_JPEG || plain(frame.format()) != frame.format();
    }

    /** The formats named J are the plain ones in full range; swscale warns of them. */
    private static int plain(int format) {
        if (format == AV_PIX_FMT_YUVJ420P) {
            return AV_PIX_FMT_YUV420P;
        }
        if (format == AV_PIX_FMT_YUVJ422P) {
            return AV_PIX_FMT_YUV422P;
        }
        return format == AV_PIX_FMT_YUVJ444P ? AV_PIX_FMT_YUV444P : format;
    }

    private static int matrix(AVFrame frame) {
        int declared = frame.colorspace();
        if (declared == AVCOL_SPC_UNSPECIFIED || declared == AVCOL_SPC_RGB) {
            // What players assume of films that don't say it.
            return frame.height() >= HD_HEIGHT ? SWS_CS_ITU709 : SWS_CS_ITU601;
        }
        return declared == AVCOL_SPC_BT709 ? SWS_CS_ITU709 : declared;
    }

    private void provide(long bytes) {
        if (rows.isNull() || rows.capacity() < bytes) {
            rows.close();
            rows = new BytePointer(bytes);
        }
    }

    private static boolean hasAlpha(AVFrame frame) {
        var format = av_pix_fmt_desc_get(frame.format());
        return format != null && (format.flags() & AV_PIX_FMT_FLAG_ALPHA) != 0;
    }

    private static void copy(IntBuffer from, int stride, Size stored, IntBuffer to) {
        for (int y = 0; y < stored.height(); y++) {
            to.put(y * stored.width(), from, y * stride, stored.width());
        }
    }

    private void turn(IntBuffer from, int stride, Size stored, IntBuffer to) {
        int right = stored.width() - 1;
        int bottom = stored.height() - 1;
        int index = 0;
        for (int y = 0; y < (shape.isSideways() ? right + 1 : bottom + 1); y++) {
            for (int x = 0; x < (shape.isSideways() ? bottom + 1 : right + 1); x++) {
                int storedX =
                        switch (shape.quarterTurns()) {
                            case 1 -> y;
                            case 2 -> right - x;
                            case 3 -> right - y;
                            default -> x;
                        };
                int storedY =
                        switch (shape.quarterTurns()) {
                            case 1 -> bottom - x;
                            case 2 -> bottom - y;
                            case 3 -> x;
                            default -> y;
                        };
                int column = shape.mirrored() ? right - storedX : storedX;
                to.put(index++, from.get(storedY * stride + column) | OPAQUE);
            }
        }
    }

    @Override
    public void close() {
        sws_freeContext(context);
        rows.close();
        planes.close();
        strides.close();
    }
}
