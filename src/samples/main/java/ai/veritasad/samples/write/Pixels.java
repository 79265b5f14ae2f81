package ai.veritasad.samples.write;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_SMPTE170M;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_PAL;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BITEXACT;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.encode.PictureTrack;
import ai.veritasad.samples.encode.Placement;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Turns drawn pictures into frames of a pixel format, placed as they are stored. */
final class Pixels implements AutoCloseable {

    private static final int HD_HEIGHT = 720;
    private static final int ONE = 1 << 16;

    private final PictureTrack track;
    private final BufferedImage stored;
    private final int format;
    private final AVFrame frame = av_frame_alloc();
    private final IntPointer copy;
    private final SwsContext scaler;

    private Pixels(PictureTrack track, BufferedImage stored) {
        this.track = track;
        this.stored = stored;
        this.format = av_get_pix_fmt(track.pixels());
        this.copy = new IntPointer((long) stored.getWidth() * stored.getHeight());
        this.scaler =
                sws_getContext(
                        stored.getWidth(),
                        stored.getHeight(),
                        AV_PIX_FMT_BGR0,
                        stored.getWidth(),
                        stored.getHeight(),
                        format,
                        SWS_BICUBIC | SWS_ACCURATE_RND | SWS_BITEXACT,
                        null,
                        null,
                        (DoublePointer) null);
        IntPointer matrix = sws_getCoefficients(colourSpace());
        int range = isFullRange() ? 1 : 0;
        sws_setColorspaceDetails(scaler, matrix, 1, matrix, range, 0, ONE, ONE);
    }

    static Pixels of(Size shown, PictureTrack track) {
        Placement placement = track.placement();
        int across = placement.isSideways() ? shown.height() : shown.width();
        int down = placement.isSideways() ? shown.width() : shown.height();
        int narrowed = across * placement.pixelAspect().under() / placement.pixelAspect().over();
        return new Pixels(
                track,
                new BufferedImage(
                        narrowed - placement.cutRight(),
                        down - placement.cutBottom(),
                        BufferedImage.TYPE_INT_RGB));
    }

    int width() {
        return stored.getWidth();
    }

    int height() {
        return stored.getHeight();
    }

    boolean isFullRange() {
        return track.pixels().startsWith("yuvj") || isRgb();
    }

    private boolean isRgb() {
        long flags = av_pix_fmt_desc_get(av_get_pix_fmt(track.pixels())).flags();
        return (flags & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL)) != 0;
    }

    int colourSpace() {
        if (isRgb()) {
            return AVCOL_SPC_RGB;
        }
        return stored.getHeight() >= HD_HEIGHT ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
    }

    /** The picture as a frame that is valid until the next call. */
    AVFrame frame(BufferedImage shown) {
        place(shown);
        av_frame_unref(frame);
        frame.width(width()).height(height()).format(format);
        frame.color_range(isFullRange() ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG);
        frame.colorspace(colourSpace());
        Calls.check(av_frame_get_buffer(frame, 0), "a frame's memory");
        copy.put(((DataBufferInt) stored.getRaster().getDataBuffer()).getData());
        try (PointerPointer<BytePointer> planes = new PointerPointer<>(1);
                IntPointer strides = new IntPointer(1)) {
            planes.put(0, copy);
            strides.put(width() * Integer.BYTES);
            sws_scale(scaler, planes, strides, 0, height(), frame.data(), frame.linesize());
        }
        return frame;
    }

    private void place(BufferedImage shown) {
        Placement placement = track.placement();
        Graphics2D canvas = stored.createGraphics();
        double narrowing =
                (double) placement.pixelAspect().under() / placement.pixelAspect().over();
        canvas.scale(narrowing, 1);
        // Turned back, so that a player's turn makes it upright.
        switch (placement.quarterTurns()) {
            case 1 -> canvas.translate(0, shown.getWidth());
            case 2 -> canvas.translate(shown.getWidth(), shown.getHeight());
            case 3 -> canvas.translate(shown.getHeight(), 0);
            default -> {}
        }
        canvas.rotate(-Math.PI / 2 * placement.quarterTurns());
        canvas.drawImage(shown, 0, 0, null);
        canvas.dispose();
    }

    @Override
    public void close() {
        av_frame_free(frame);
        sws_freeContext(scaler);
        copy.close();
    }
}
