package ai.veritasad.desktop.timeline.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {

    private static final long HOUR = 3_600_000_000L;
    private static final double WIDTH = 1000;

    private final Viewport all = Viewport.of(10 * HOUR);

    @Test
    void zooming_leaves_what_is_under_the_pointer_where_it_is() {
        Viewport view = all;
        for (int i = 0; i < 15; i++) {
            double before = view.x(7 * HOUR, WIDTH);
            view = view.zoomed(0.6, 7 * HOUR);
            assertThat(view.x(7 * HOUR, WIDTH)).isCloseTo(before, within(0.5));
        }
        assertThat(view.length()).isLessThan(HOUR / 100);
    }

    @Test
    void never_leaves_the_film() {
        Viewport near = all.zoomed(0.1, 0);
        assertThat(near.scrolled(-HOUR).start()).isZero();
        assertThat(near.scrolled(100 * HOUR).end()).isEqualTo(10 * HOUR);
        assertThat(near.zoomed(1000, 5 * HOUR)).isEqualTo(all);
        assertThat(near.zoomed(1e-12, HOUR / 2).length()).isEqualTo(Viewport.SHORTEST);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 333.5, 999, 1000})
    void a_pixel_and_its_time_belong_together(double x) {
        Viewport view = all.zoomed(0.01, 3 * HOUR);
        assertThat(view.x(view.time(x, WIDTH), WIDTH)).isCloseTo(x, within(1e-3));
    }

    @Test
    void scrolls_only_for_what_is_not_seen() {
        Viewport view = all.zoomed(0.1, 5 * HOUR);
        assertThat(view.showing(view.start() + 1)).isEqualTo(view);
        assertThat(view.showing(9 * HOUR).contains(9 * HOUR)).isTrue();
    }

    @Test
    void a_span_is_seen_whole_and_with_a_margin() {
        Viewport view = all.around(HOUR, HOUR + 30_000_000);
        assertThat(view.start()).isLessThan(HOUR);
        assertThat(view.end()).isGreaterThan(HOUR + 30_000_000);
        assertThat(view.length()).isLessThan(60_000_000);
    }

    @Test
    void a_film_shorter_than_the_shortest_view_is_seen_whole() {
        assertThat(Viewport.of(1000).zoomed(0.1, 500)).isEqualTo(Viewport.of(1000));
    }
}
