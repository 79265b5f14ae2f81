package ai.veritasad.desktop.cut;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_find_input_format;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_inv_q;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A media file whose packets are read as they are stored, without decoding. */
final class Reading implements AutoCloseable {

    private final AVFormatContext context = new AVFormatContext(null);
    private final Path file;
    private boolean begun;

    private Reading(Path file) {
        this.file = file;
    }

    static Reading of(Path video) {
        Reading reading = new Reading(video);
        reading.open(null);
        int found = avformat_find_stream_info(reading.context, (PointerPointer<?>) null);
        if (found < 0) {
            reading.close();
            throw Problem.unreadable(video, found);
        }
        return reading;
    }

    /** A file of metadata with chapters, without streams. */
    static Reading ofMetadata(Path file) {
        Reading reading = new Reading(file);
        reading.open(av_find_input_format("ffmetadata"));
        return reading;
    }

    private void open(@Nullable AVInputFormat format) {
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "protocol_whitelist", "file", 0);
        int opened = avformat_open_input(context, file.toString(), format, options);
        av_dict_free(options);
        if (opened < 0) {
            throw Problem.unreadable(file, opened);
        }
    }

    AVFormatContext context() {
        return context;
    }

    AVStream stream(int index) {
        return context.streams(index);
    }

    /** Number of the stream whose keyframes count, negative without pictures. */
    int pictures() {
        int best = av_find_best_stream(context, AVMEDIA_TYPE_VIDEO, -1, -1, (AVCodec) null, 0);
        return best >= 0 && isCover(best) ? -1 : best;
    }

    boolean isCover(int index) {
        return (stream(index).disposition() & AV_DISPOSITION_ATTACHED_PIC) != 0;
    }

    MediaTime duration() {
        return new MediaTime(Math.max(0, context.duration()));
    }

    /** A stamp of a stream as a time since the beginning of the file. */
    long micros(int index, long stamp) {
        long start = context.start_time() == AV_NOPTS_VALUE ? 0 : context.start_time();
        return av_rescale_q(stamp, stream(index).time_base(), av_make_q(1, AV_TIME_BASE)) - start;
    }

    /**
     * When a packet is shown, in microseconds; where that is not told, when it is decoded, or 0.
     */
    long shown(AVPacket packet) {
        return time(packet, packet.pts(), packet.dts());
    }

    /**
     * When a packet is decoded, in microseconds; where that is not told, when it is shown, or 0.
     */
    long decoded(AVPacket packet) {
        return time(packet, packet.dts(), packet.pts());
    }

    private long time(AVPacket packet, long stamp, long other) {
        long known = stamp == AV_NOPTS_VALUE ? other : stamp;
        return known == AV_NOPTS_VALUE ? 0 : micros(packet.stream_index(), known);
    }

    /** Microseconds that a picture of a stream lasts as a rule, 0 where it is not told. */
    long frame(int index) {
        AVRational rate = stream(index).avg_frame_rate();
        return rate.num() <= 0 ? 0 : av_rescale_q(1, av_inv_q(rate), av_make_q(1, AV_TIME_BASE));
    }

    /** Microseconds that a packet lasts, 0 where it is not told. */
    long length(AVPacket packet) {
        return av_rescale_q(
                packet.duration(),
                stream(packet.stream_index()).time_base(),
                av_make_q(1, AV_TIME_BASE));
    }

    List<MediaTime> keyframes(Cancellation cancel) {
        int pictures = pictures();
        List<MediaTime> keyframes = new ArrayList<>();
        if (pictures >= 0) {
            each(
                    cancel,
                    packet -> {
                        if (packet.stream_index() == pictures
                                && (packet.flags() & AV_PKT_FLAG_KEY) != 0
                                && packet.pts() != AV_NOPTS_VALUE) {
                            keyframes.add(new MediaTime(micros(pictures, packet.pts())));
                        }
                    });
        }
        return keyframes.stream().sorted().toList();
    }

    /** Every packet in the order of the file, from its beginning. */
    void each(Cancellation cancel, Consumer<AVPacket> reader) {
        if (begun) {
            // Where a file has no index, seeking may miss its first keyframe.
            try (Reading again = of(file)) {
                again.each(cancel, reader);
            }
            return;
        }
        begun = true;
        AVPacket packet = av_packet_alloc();
        try {
            while (av_read_frame(context, packet) >= 0) {
                cancel.check();
                reader.accept(packet);
                av_packet_unref(packet);
            }
        } finally {
            av_packet_free(packet);
        }
    }

    @Override
    public void close() {
        avformat_close_input(context);
    }
}
