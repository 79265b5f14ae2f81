package ai.veritasad.analyzer.probe;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Containers;
import ai.veritasad.analyzer.probe.container.Streams;
import ai.veritasad.analyzer.report.Source.StreamKind;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.util.Optional;

/** Keeps out files that FFmpeg only takes for media: random bytes look like sound now and then. */
final class Sanity {

    private static final int PACKETS = 40;

    private Sanity() {}

    /** Ends with {@link AnalysisException.NotMedia} where nothing can be seen, heard or read. */
    static void check(Container container) {
        Optional<AVStream> film = Streams.film(container);
        Optional<AVStream> known = film.or(() -> soundOrCaptions(container));
        if (known.isEmpty()) {
            throw new AnalysisException.NotMedia(
                    container.file(), "no picture, sound or caption in it can be decoded");
        }
        String name = container.context().iformat().name().getString();
        if (Containers.areWeak(name)) {
            boolean decodes = decodes(container, known.get());
            container.rewind();
            refuseUnless(decodes, container);
        }
    }

    private static void refuseUnless(boolean decodes, Container container) {
        String name = container.context().iformat().name().getString();
        if (!decodes) {
            throw new AnalysisException.NotMedia(
                    container.file(), "it begins like " + name + ", but doesn't go on like it");
        }
    }

    private static Optional<AVStream> soundOrCaptions(Container container) {
        return container.streams().stream()
                .filter(stream ->
                        switch (Streams.kind(stream)) {
                            case AUDIO -> stream.codecpar().sample_rate() > 0;
                            case CAPTIONS -> true;
                            case VIDEO, OTHER -> false;
                        })
                .filter(stream ->
                        Streams.kind(stream) == StreamKind.CAPTIONS
                                || avcodec_find_decoder(stream.codecpar().codec_id()) != null)
                .findFirst();
    }

    private static boolean decodes(Container container, AVStream stream) {
        AVCodec decoder = avcodec_find_decoder(stream.codecpar().codec_id());
        AVCodecContext context = avcodec_alloc_context3(decoder);
        AVPacket packet = av_packet_alloc();
        AVFrame frame = av_frame_alloc();
        try {
            avcodec_parameters_to_context(context, stream.codecpar());
            return avcodec_open2(context, decoder, new AVDictionary(null)) >= 0
                    && mostly(container, stream, new Trial(context, packet, frame));
        } finally {
            av_frame_free(frame);
            av_packet_free(packet);
            avcodec_free_context(context);
        }
    }

    private record Trial(AVCodecContext decoder, AVPacket packet, AVFrame frame) {}

    private static boolean mostly(Container container, AVStream stream, Trial trial) {
        int good = 0;
        int bad = 0;
        int frames = 0;
        for (int i = 0; i < PACKETS; i++) {
            boolean ended = av_read_frame(container.context(), trial.packet()) < 0;
            if (ended) {
                avcodec_send_packet(trial.decoder(), new AVPacket(null));
            } else if (trial.packet().stream_index() == stream.index()) {
                boolean taken = avcodec_send_packet(trial.decoder(), trial.packet()) >= 0;
                good += taken ? 1 : 0;
                bad += taken ? 0 : 1;
            }
            av_packet_unref(trial.packet());
            while (avcodec_receive_frame(trial.decoder(), trial.frame()) >= 0) {
                frames++;
            }
            if (ended) {
                break;
            }
        }
        return frames > 0 && good > 3 * bad;
    }
}
