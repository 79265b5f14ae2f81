package ai.veritasad.desktop.player.media;

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
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Decodes packets of one track. */
public final class Decoder implements AutoCloseable {

    /** As many threads as FFmpeg finds useful. */
    public static final int ALL_CORES = 0;

    private static final AVPacket END = new AVPacket(null);
    // 8K and a margin; a damaged header may ask for gigabytes.
    private static final long MOST_PIXELS = 8192L * 8192L;

    private final AVCodecContext context;
    private final boolean opened;

    public Decoder(Track track, int threads) {
        AVCodec codec = avcodec_find_decoder(track.stream().codecpar().codec_id());
        context = avcodec_alloc_context3(codec);
        avcodec_parameters_to_context(context, track.stream().codecpar());
        context.pkt_timebase(track.stream().time_base());
        context.max_pixels(MOST_PIXELS);
        context.thread_count(threads);
        opened = avcodec_open2(context, codec, new AVDictionary(null)) >= 0;
    }

    /** Which frames need not be decoded, as FFmpeg's AVDISCARD value. */
    void skip(int frames) {
        context.skip_frame(frames);
    }

    /** Take out all frames with {@link #receive} before the next packet. */
    public void send(AVPacket packet) {
        if (opened) {
            avcodec_send_packet(context, packet);
        }
    }

    /** Lets the frames out that wait for their order; {@link #flush} before the next packet. */
    public void drain() {
        send(END);
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
