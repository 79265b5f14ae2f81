package ai.veritasad.analyzer.probe;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_DURATION_FROM_BITRATE;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;

import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Streams;
import ai.veritasad.analyzer.probe.container.Ticks;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;

import java.util.Arrays;
import java.util.Optional;

/** How long a film is, as far as the file tells. */
final class Durations {

    private static final int ERRORS_IN_A_ROW = 16;
    private static final double MICROS_PER_SECOND = 1_000_000;

    private Durations() {}

    /** Empty for still pictures and where nothing tells it; moves the container's reading place. */
    static Optional<MediaTime> of(Container container) {
        AVFormatContext context = container.context();
        if (Formats.isStill(container)) {
            return Optional.empty();
        }
        long declared = Ticks.sane(context.duration());
        boolean guessed = context.duration_estimation_method() == AVFMT_DURATION_FROM_BITRATE;
        if (declared > 0 && !guessed) {
            return Optional.of(new MediaTime(declared));
        }
        // A guess from the bit rate may be off by a factor; the packets tell the truth.
        long counted = lastPacketEnd(container) - container.origin();
        return counted > 0 ? Optional.of(new MediaTime(counted)) : Optional.empty();
    }

    private static long lastPacketEnd(Container container) {
        AVPacket packet = av_packet_alloc();
        try {
            long end = container.origin();
            long[] ends = new long[container.context().nb_streams()];
            Arrays.fill(ends, container.origin());
            int errors = 0;
            while (errors < ERRORS_IN_A_ROW) {
                if (av_read_frame(container.context(), packet) < 0) {
                    errors++;
                    continue;
                }
                errors = 0;
                int stream = packet.stream_index();
                if (stream < ends.length) {
                    ends[stream] = end(container, packet, ends[stream]);
                    end = Math.max(end, ends[stream]);
                }
                av_packet_unref(packet);
            }
            return end;
        } finally {
            av_packet_free(packet);
        }
    }

    /** A packet without a stamp, as in bare streams, follows the one before. */
    private static long end(Container container, AVPacket packet, long before) {
        var stream = container.context().streams(packet.stream_index());
        var base = stream.time_base();
        long start =
                Ticks.micros(packet.pts() == Ticks.UNKNOWN ? packet.dts() : packet.pts(), base);
        long length = Math.max(0, Ticks.micros(packet.duration(), base));
        if (start != Ticks.UNKNOWN) {
            return start + length;
        }
        // FFmpeg's own figure of such frames is one tick, now and then.
        double rate = Streams.frameRate(stream);
        return before + (rate > 0 ? Math.round(MICROS_PER_SECOND / rate) : length);
    }
}
