package ai.veritasad.desktop.cut.plan;

import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;
import java.util.OptionalLong;

/**
 * Decides of each packet of one sound whether it is kept, and by how much earlier it then comes.
 * Where two parts meet the sound goes on without gap or overlap; for that it may be off by half a
 * packet, which no later cut adds to.
 */
public final class SoundSplice {

    private final List<Span> parts;
    private final List<Long> earlier;
    private int part;
    private boolean begun;
    private long shift;
    private long end = Long.MIN_VALUE;

    /**
     * For one pass over the packets of one stream in their order.
     *
     * @param parts the stretches to keep, ascending
     * @param earlier microseconds by which each comes earlier
     */
    public SoundSplice(List<Span> parts, List<Long> earlier) {
        this.parts = parts;
        this.earlier = earlier;
    }

    /** Microseconds by which it comes earlier; empty where it is left out. All in microseconds. */
    public OptionalLong earlier(long pts, long duration) {
        long middle = pts + duration / 2;
        while (part < parts.size() && middle >= parts.get(part).end().micros()) {
            part++;
            begun = false;
        }
        if (part == parts.size()) {
            return OptionalLong.empty();
        }
        if (!begun && !begins(pts, duration)) {
            return OptionalLong.empty();
        }
        long by = earlier.get(part) + shift;
        end = pts - by + duration;
        return OptionalLong.of(by);
    }

    /** Whether the packet is the one of the part that fits the end of the sound so far best. */
    private boolean begins(long pts, long duration) {
        long start = parts.get(part).start().micros();
        if (end == Long.MIN_VALUE) {
            begun = pts >= start;
            return begun;
        }
        long off = pts - earlier.get(part) - end;
        if (off < -duration / 2) {
            return false;
        }
        begun = true;
        // Farther off than a packet there is no sound to join.
        shift = off <= duration / 2 + 1 ? off : 0;
        return true;
    }
}
