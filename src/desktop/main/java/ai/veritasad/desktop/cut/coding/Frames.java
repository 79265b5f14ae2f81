package ai.veritasad.desktop.cut.coding;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Decodes a run of packets into frames in the order in which they are shown. */
public final class Frames implements AutoCloseable {

    /** Takes a frame, which is valid for the call, and its time in units of the stream. */
    @FunctionalInterface
    public interface Taker {
        void take(AVFrame frame, long stamp);
    }

    private static final AVPacket END = new AVPacket(null);
    private static final long MOST_PIXELS = 8192L * 8192L;

    private final Taker taker;
    private final AVCodecContext context;
    private final AVFrame frame = av_frame_alloc();

    public Frames(AVStream stream, Taker taker) {
        this.taker = taker;
        AVCodec codec = avcodec_find_decoder(stream.codecpar().codec_id());
        context = avcodec_alloc_context3(codec);
        avcodec_parameters_to_context(context, stream.codecpar());
        context.pkt_timebase(stream.time_base());
        context.max_pixels(MOST_PIXELS);
        context.thread_count(0);
        int opened = avcodec_open2(context, codec, new AVDictionary(null));
        if (opened < 0) {
            close();
            throw Unencodable.because(Unencodable.words(opened));
        }
    }

    /** A packet that can't be decoded is passed over, as players do. */
    public void decode(AVPacket packet) {
        send(packet);
    }

    /** Lets the last frames out. */
    public void end() {
        send(END);
    }

    private void send(AVPacket packet) {
        avcodec_send_packet(context, packet);
        while (avcodec_receive_frame(context, frame) >= 0) {
            if (frame.best_effort_timestamp() != AV_NOPTS_VALUE) {
                taker.take(frame, frame.best_effort_timestamp());
            }
        }
    }

    @Override
    public void close() {
        av_frame_free(frame);
        avcodec_free_context(context);
    }
}
