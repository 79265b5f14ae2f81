package ai.veritasad.analyzer.decode.frame;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** One stream's decoder on one thread: packets in, frames out, stamps in microseconds. */
public final class StreamDecoder implements AutoCloseable {

    private static final AVPacket END = new AVPacket(null);
    // 8K and a margin; a damaged header may ask for gigabytes.
    private static final long MOST_PIXELS = 8192L * 8192L;
    private static final int MICROS_PER_SECOND = 1_000_000;

    private final AVCodecContext context;
    private final boolean opened;

    private StreamDecoder(AVCodecContext context, boolean opened) {
        this.context = context;
        this.opened = opened;
    }

    public static StreamDecoder open(AVStream stream) {
        AVCodec codec = avcodec_find_decoder(stream.codecpar().codec_id());
        AVCodecContext context = avcodec_alloc_context3(codec);
        avcodec_parameters_to_context(context, stream.codecpar());
        context.pkt_timebase().num(1).den(MICROS_PER_SECOND);
        context.max_pixels(MOST_PIXELS);
        context.thread_count(1);
        return new StreamDecoder(
                context, avcodec_open2(context, codec, new AVDictionary(null)) >= 0);
    }

    /**
     * What need not be decoded, as FFmpeg's AVDISCARD values: whole frames, and the smoothing of
     * block edges.
     */
    public void skip(int frames, int loopFilter) {
        context.skip_frame(frames);
        context.skip_loop_filter(loopFilter);
    }

    /** Leaves out what the thrift says, and all smoothing. */
    public void skip(Thrift thrift) {
        skip(thrift.skippedFrames(), AVDISCARD_ALL);
    }

    /** Whether the packet was taken; call {@link #receive} until it has nothing more. */
    public boolean send(AVPacket packet) {
        return opened && avcodec_send_packet(context, packet) >= 0;
    }

    /** Lets the frames out that wait for their order; {@link #flush} before the next packet. */
    public void drain() {
        if (opened) {
            avcodec_send_packet(context, END);
        }
    }

    public boolean receive(AVFrame frame) {
        return opened && avcodec_receive_frame(context, frame) >= 0;
    }

    public void flush() {
        if (opened) {
            avcodec_flush_buffers(context);
        }
    }

    @Override
    public void close() {
        avcodec_free_context(context);
    }
}
