package ai.veritasad.desktop.cut.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.Span;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

class SoundSpliceTest {

    private static final long PACKET = 21_333;

    @Test
    void the_sound_goes_on_without_gap_and_never_off_by_more_than_half_a_packet() {
        Random random = new Random(7);
        List<Span> parts = new ArrayList<>();
        List<Long> earlier = new ArrayList<>();
        long at = 0;
        long kept = 0;
        for (int i = 0; i < 50; i++) {
            long from = at + random.nextLong(100_000, 3_000_000);
            long to = from + random.nextLong(200_000, 3_000_000);
            parts.add(Span.ofSeconds(from / 1e6, to / 1e6));
            earlier.add(from - kept);
            kept += to - from;
            at = to;
        }
        SoundSplice splice = new SoundSplice(parts, earlier);
        long end = -1;
        for (long pts = 0; pts < at + PACKET; pts += PACKET) {
            OptionalLong by = splice.earlier(pts, PACKET);
            if (by.isPresent()) {
                long placed = pts - by.getAsLong();
                if (end >= 0) {
                    assertThat(placed).isEqualTo(end);
                }
                end = placed + PACKET;
                assertThat(off(parts, earlier, pts, placed)).isLessThanOrEqualTo(PACKET / 2 + 1);
            }
        }
        assertThat(end).isBetween(kept - PACKET, kept + PACKET);
    }

    /** From where the packet would be if its part were moved to the microsecond. */
    private static long off(List<Span> parts, List<Long> earlier, long pts, long placed) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < parts.size(); i++) {
            boolean near =
                    pts + 2 * PACKET > parts.get(i).start().micros()
                            && pts < parts.get(i).end().micros();
            if (near) {
                least = Math.min(least, Math.abs(pts - earlier.get(i) - placed));
            }
        }
        return least;
    }
}
