package ai.veritasad.analyzer.probe;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_DURATION_FROM_BITRATE;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;

import ai.veritasad.analyzer.report.MediaTime;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;

import java.util.Optional;

/** How long a film is, as far as the file tells. */
final class Durations {

    private static final int ERRORS_IN_A_ROW = 16;

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
            int errors = 0;
            while (errors < ERRORS_IN_A_ROW) {
                if (av_read_frame(container.context(), packet) < 0) {
                    errors++;
                    continue;
                }
                errors = 0;
                end = Math.max(end, end(container, packet));
                av_packet_unref(packet);
            }
            return end;
        } finally {
            av_packet_free(packet);
        }
    }

    private static long end(Container container, AVPacket packet) {
        var base = container.context().streams(packet.stream_index()).time_base();
        long start =
                Ticks.micros(packet.pts() == Ticks.UNKNOWN ? packet.dts() : packet.pts(), base);
        long length = Ticks.micros(packet.duration(), base);
        return start == Ticks.UNKNOWN ? Long.MIN_VALUE : start + Math.max(0, length);
    }
}
