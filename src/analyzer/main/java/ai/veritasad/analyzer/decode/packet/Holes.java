package ai.veritasad.analyzer.decode.packet;

import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import org.bytedeco.ffmpeg.avcodec.AVPacket;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Notices where a reader jumped over bytes that it could make nothing of: time passes without a
 * frame, and the file holds more there than any packet accounts for. A frame that merely stands for
 * long leaves no such bytes.
 */
final class Holes {

    // Elsewhere damage shows in the decoder, or packets don't tell where they lie.
    private static final Set<String> TOLD_BY_BYTES = Set.of("matroska,webm", "avi", "flv");
    private static final long SHORTEST = 500_000;
    private static final long FEWEST_BYTES = 16_384;

    private final boolean watching;
    private final List<Span> found = new ArrayList<>();
    private long lastTime = Long.MIN_VALUE;
    private long accounted;
    private long lost;

    Holes(Container container) {
        this.watching = TOLD_BY_BYTES.contains(container.context().iformat().name().getString());
    }

    /** Whether every packet has to be shown here, also those of other streams. */
    boolean areWatched() {
        return watching;
    }

    /** A packet of any stream was read. */
    void note(AVPacket packet) {
        if (watching && packet.pos() >= 0) {
            if (accounted > 0) {
                lost += Math.max(0, packet.pos() - accounted);
            }
            accounted = Math.max(accounted, packet.pos() + packet.size());
        }
    }

    /** The film's next packet is stamped with {@code time}, in microseconds. */
    void pass(long time) {
        boolean jumped = lastTime != Long.MIN_VALUE && time - lastTime > SHORTEST;
        if (jumped && lost > FEWEST_BYTES) {
            found.add(
                    new Span(
                            new MediaTime(Math.max(0, lastTime)),
                            new MediaTime(Math.max(0, time))));
        }
        lost = 0;
        lastTime = Math.max(lastTime, time);
    }

    List<Span> spans() {
        return List.copyOf(found);
    }
}
