package ai.veritasad.analyzer.decode.pixel;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU601;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;

/** Turns frames of any pixel format and size into packed pixels of one format and size. */
public final class Scaler implements AutoCloseable {

    // swscale writes whole vectors past the end of a row.
    private static final int ROW_ALIGNMENT = 64;
    private static final int HD_HEIGHT = 720;
    private static final int ONE = 1 << 16;

    private final int format;
    private final int bytesPerPixel;
    private final PointerPointer<BytePointer> planes = new PointerPointer<>(4);
    private final IntPointer strides = new IntPointer(4);
    private SwsContext context = new SwsContext(null);
    private BytePointer buffer = new BytePointer();

    /**
     * @param format FFmpeg's AVPixelFormat of the packed pixels that come out
     */
    public Scaler(int format, int bytesPerPixel) {
        this.format = format;
        this.bytesPerPixel = bytesPerPixel;
    }

    /** The frame's pixels as if its own format were {@code sourceFormat}, without padding. */
    public byte[] scaled(AVFrame frame, int sourceFormat, int width, int height) {
        context =
                sws_getCachedContext(
                        context,
                        frame.width(),
                        frame.height(),
                        sourceFormat,
                        width,
                        height,
                        format,
                        SWS_AREA | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT,
                        null,
                        null,
                        (DoublePointer) null);
        if (context == null || context.isNull()) {
            context = new SwsContext(null);
            return new byte[width * height * bytesPerPixel];
        }
        IntPointer matrix = sws_getCoefficients(matrix(frame));
        sws_setColorspaceDetails(
                context, matrix, Luma.isFullRange(frame) ? 1 : 0, matrix, 1, 0, ONE, ONE);
        int stride = align(width * bytesPerPixel);
        provide((long) stride * height + ROW_ALIGNMENT);
        planes.put(0, buffer);
        strides.put(0, stride);
        sws_scale(context, frame.data(), frame.linesize(), 0, frame.height(), planes, strides);
        return Rows.packed(buffer, stride, width * bytesPerPixel, height);
    }

    private static int matrix(AVFrame frame) {
        int declared = frame.colorspace();
        boolean unknown = declared == AVCOL_SPC_UNSPECIFIED || declared == AVCOL_SPC_RGB;
        if (unknown) {
            // What players assume of films that don't say it.
            return frame.height() >= HD_HEIGHT ? SWS_CS_ITU709 : SWS_CS_ITU601;
        }
        return declared == AVCOL_SPC_BT709 ? SWS_CS_ITU709 : declared;
    }

    private void provide(long bytes) {
        if (buffer.isNull() || buffer.capacity() < bytes) {
            buffer.close();
            buffer = new BytePointer(bytes);
        }
    }

    private static int align(int bytes) {
        return (bytes + ROW_ALIGNMENT - 1) / ROW_ALIGNMENT * ROW_ALIGNMENT;
    }

    @Override
    public void close() {
        sws_freeContext(context);
        buffer.close();
        planes.close();
        strides.close();
    }
}
