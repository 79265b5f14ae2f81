package ai.veritasad.samples.write;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.util.Map;
import java.util.function.Consumer;

/** One encoder on one thread; its packets go straight into a stream of the output. */
final class Encoder implements AutoCloseable {

    private static final AVFrame END = new AVFrame(null);

    private final AVCodecContext context;
    private final AVStream stream;
    private final Output output;
    private final AVPacket packet = av_packet_alloc();

    private Encoder(AVCodecContext context, AVStream stream, Output output) {
        this.context = context;
        this.stream = stream;
        this.output = output;
    }

    /** Opens the encoder that FFmpeg calls {@code name}, once {@code setting} has described it. */
    static AVCodecContext opened(
            String name,
            boolean headerApart,
            Consumer<AVCodecContext> setting,
            Map<String, String> options) {
        AVCodec codec = avcodec_find_encoder_by_name(name);
        if (codec == null) {
            throw new IllegalArgumentException("no encoder " + name);
        }
        AVCodecContext context = avcodec_alloc_context3(codec);
        context.thread_count(1);
        context.flags(
                context.flags()
                        | AV_CODEC_FLAG_BITEXACT
                        | (headerApart ? AV_CODEC_FLAG_GLOBAL_HEADER : 0));
        setting.accept(context);
        AVDictionary wanted = Calls.dictionary(options);
        Calls.check(avcodec_open2(context, codec, wanted), name);
        Calls.checkAllUsed(wanted);
        av_dict_free(wanted);
        return context;
    }

    static Encoder into(AVStream stream, AVCodecContext context, Output output) {
        Calls.check(avcodec_parameters_from_context(stream.codecpar(), context), "parameters");
        stream.time_base(context.time_base());
        return new Encoder(context, stream, output);
    }

    void encode(AVFrame frame) {
        Calls.check(avcodec_send_frame(context, frame), "a frame");
        while (avcodec_receive_packet(context, packet) >= 0) {
            output.write(packet, stream, context.time_base());
        }
    }

    void end() {
        encode(END);
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(context);
    }
}
