package ai.veritasad.desktop.timeline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class RulerTest {

    private static final double ROOM = 92;

    @ParameterizedTest
    @ValueSource(
            longs = {200_000, 1_000_000, 7_000_000, 61_000_000, 3_600_000_000L, 36_000_000_000L})
    void numbers_never_crowd_and_are_never_missing(long length) {
        for (double width : new double[] {300, 892, 1788, 3700}) {
            Viewport view = new Viewport(length / 3, length, 3 * length);
            List<Ruler.Tick> numbers =
                    Ruler.ticks(view, width, ROOM).stream()
                            .filter(tick -> !tick.label().isEmpty())
                            .toList();
            assertThat(numbers).hasSizeGreaterThanOrEqualTo(width < 400 ? 1 : 2);
            for (int i = 1; i < numbers.size(); i++) {
                double distance =
                        view.x(numbers.get(i).time(), width)
                                - view.x(numbers.get(i - 1).time(), width);
                assertThat(distance).isGreaterThanOrEqualTo(ROOM - 1e-6);
            }
            assertThat(numbers).extracting(Ruler.Tick::label).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1000000, 0:00",
        "75000000, 15000000, 1:15",
        "3725000000, 5000000, 1:02:05",
        "1500000, 500000, 0:01.5",
        "1520000, 20000, 0:01.52"
    })
    void numbers_have_as_many_decimals_as_their_step_needs(long time, long step, String label) {
        assertThat(Ruler.label(time, step)).isEqualTo(label);
    }

    @Test
    void the_first_mark_may_lie_before_the_view_and_the_last_not_behind_it() {
        Viewport view = new Viewport(10_300_000, 20_000_000, 100_000_000);
        List<Ruler.Tick> ticks = Ruler.ticks(view, 800, ROOM);
        assertThat(ticks.getFirst().time()).isLessThanOrEqualTo(view.start());
        assertThat(ticks.getLast().time()).isLessThanOrEqualTo(view.end());
    }
}
