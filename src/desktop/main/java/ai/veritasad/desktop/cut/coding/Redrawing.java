package ai.veritasad.desktop.cut.coding;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_NONE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_copy_props;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;

import java.util.ArrayDeque;
import java.util.Queue;

/** Encodes one run of pictures, in the order in which they are shown. */
public final class Redrawing implements AutoCloseable {

    /** Takes a packet, which it has to free, and the microseconds of its picture. */
    @FunctionalInterface
    public interface Taker {
        void take(AVPacket packet, long shown);
    }

    private static final AVFrame END = new AVFrame(null);

    private final Coding coding;
    private final AVCodecContext context;
    private final Taker taker;
    private final AVPacket made = av_packet_alloc();
    private final AVFrame drawn = av_frame_alloc();
    private final Queue<Long> times = new ArrayDeque<>();
    private SwsContext scaler = new SwsContext(null);
    private long count;

    public Redrawing(Coding coding, Taker taker) {
        this.coding = coding;
        this.context = coding.opened();
        this.taker = taker;
    }

    /** The next picture. */
    public void draw(AVFrame frame, long shown) {
        av_frame_unref(drawn);
        if (frame.format() == coding.pixels()
                && frame.width() == context.width()
                && frame.height() == context.height()) {
            check(av_frame_ref(drawn, frame));
        } else {
            convert(frame);
        }
        // What the decoder tells of it would bind the encoder.
        drawn.pict_type(AV_PICTURE_TYPE_NONE);
        drawn.flags(drawn.flags() & ~AVFrame.AV_FRAME_FLAG_KEY);
        drawn.pts(count++).duration(1);
        times.add(shown);
        send(drawn);
    }

    private void convert(AVFrame frame) {
        scaler =
                sws_getCachedContext(
                        scaler,
                        frame.width(),
                        frame.height(),
                        frame.format(),
                        context.width(),
                        context.height(),
                        coding.pixels(),
                        SWS_BICUBIC,
                        null,
                        null,
                        (DoublePointer) null);
        drawn.width(context.width()).height(context.height()).format(coding.pixels());
        check(av_frame_get_buffer(drawn, 0));
        check(av_frame_copy_props(drawn, frame));
        check(sws_scale_frame(scaler, drawn, frame));
    }

    /** Lets the last pictures out. */
    public void end() {
        send(END);
    }

    private void send(AVFrame frame) {
        check(avcodec_send_frame(context, frame));
        while (avcodec_receive_packet(context, made) >= 0) {
            byte[] bytes = coding.packet(Coding.bytes(made.data(), made.size()));
            AVPacket packet = av_packet_alloc();
            check(av_new_packet(packet, bytes.length));
            packet.data().put(bytes, 0, bytes.length);
            packet.flags(made.flags() & AV_PKT_FLAG_KEY);
            av_packet_unref(made);
            taker.take(packet, times.remove());
        }
    }

    private static void check(int code) {
        if (code < 0) {
            throw Unencodable.because(Unencodable.words(code));
        }
    }

    @Override
    public void close() {
        av_packet_free(made);
        av_frame_free(drawn);
        sws_freeContext(scaler);
        avcodec_free_context(context);
    }
}
