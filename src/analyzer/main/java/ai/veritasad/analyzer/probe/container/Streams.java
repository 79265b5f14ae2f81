package ai.veritasad.analyzer.probe.container;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_DEFAULT;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_STILL_IMAGE;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_TIMED_THUMBNAILS;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;

import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.Source.StreamKind;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The streams of a container: what each carries, and which one is the film. */
public final class Streams {

    private static final int ASIDE = AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS;
    private static final double FASTEST = 1000;

    private Streams() {}

    /** What one stream carries; a cover picture is no film and counts as other. */
    public static Source.Stream describe(AVStream stream) {
        StreamKind kind = kind(stream);
        boolean film = kind == StreamKind.VIDEO;
        Shape shape = Shape.of(stream);
        return new Source.Stream(
                stream.index(),
                kind,
                avcodec_get_name(stream.codecpar().codec_id()).getString(),
                language(stream),
                film ? shape.shownWidth() : 0,
                film ? shape.shownHeight() : 0,
                film ? frameRate(stream) : 0);
    }

    /**
     * The video stream that a player shows: of those that can be decoded the one marked default,
     * among equals the largest; empty where there is none.
     */
    public static Optional<AVStream> film(Container container) {
        return container.streams().stream()
                .filter(stream -> kind(stream) == StreamKind.VIDEO)
                .filter(Streams::canBeDecoded)
                .max(
                        Comparator.<AVStream>comparingInt(
                                        s -> s.disposition() & AV_DISPOSITION_DEFAULT)
                                .thenComparingLong(Streams::area)
                                .thenComparing(AVStream::index, Comparator.reverseOrder()));
    }

    /**
     * The audio stream that a player plays: of those that can be decoded the one marked default,
     * among equals the first; empty where there is none.
     */
    public static Optional<AVStream> sound(Container container) {
        return container.streams().stream()
                .filter(stream -> kind(stream) == StreamKind.AUDIO)
                .filter(stream -> avcodec_find_decoder(stream.codecpar().codec_id()) != null)
                .max(
                        Comparator.<AVStream>comparingInt(
                                        s -> s.disposition() & AV_DISPOSITION_DEFAULT)
                                .thenComparing(AVStream::index, Comparator.reverseOrder()));
    }

    /** The streams of text or bitmap captions. */
    public static List<AVStream> captions(Container container) {
        return container.streams().stream()
                .filter(stream -> kind(stream) == StreamKind.CAPTIONS)
                .toList();
    }

    /** Frames per second as declared or measured, 0 where unknown. */
    public static double frameRate(AVStream stream) {
        double average = value(stream.avg_frame_rate());
        double rate = average > 0 ? average : value(stream.r_frame_rate());
        return rate > 0 && rate <= FASTEST ? rate : 0;
    }

    /** The language tag of a stream, empty where it has none or says "undetermined". */
    public static Optional<String> language(AVStream stream) {
        return Optional.ofNullable(Ffmpeg.entries(stream.metadata()).get("language"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && !tag.equals("und"));
    }

    public static StreamKind kind(AVStream stream) {
        int type = stream.codecpar().codec_type();
        if (type == AVMEDIA_TYPE_VIDEO) {
            return (stream.disposition() & ASIDE) == 0 ? StreamKind.VIDEO : StreamKind.OTHER;
        }
        if (type == AVMEDIA_TYPE_AUDIO) {
            return StreamKind.AUDIO;
        }
        return type == AVMEDIA_TYPE_SUBTITLE ? StreamKind.CAPTIONS : StreamKind.OTHER;
    }

    static boolean isStill(AVStream stream) {
        return (stream.disposition() & AV_DISPOSITION_STILL_IMAGE) != 0;
    }

    private static boolean canBeDecoded(AVStream stream) {
        AVCodec decoder = avcodec_find_decoder(stream.codecpar().codec_id());
        return decoder != null && area(stream) > 0;
    }

    private static long area(AVStream stream) {
        AVCodecParameters declared = stream.codecpar();
        return (long) Math.max(0, declared.width()) * Math.max(0, declared.height());
    }

    private static double value(AVRational ratio) {
        return ratio.num() <= 0 || ratio.den() <= 0 ? 0 : (double) ratio.num() / ratio.den();
    }
}
