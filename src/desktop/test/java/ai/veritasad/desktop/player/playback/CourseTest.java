package ai.veritasad.desktop.player.playback;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class CourseTest {

    private final Course skipping =
            new Course(
                    Optional.empty(),
                    List.of(
                            Span.ofSeconds(20, 30),
                            Span.ofSeconds(10, 12),
                            Span.ofSeconds(12, 15)));

    @Test
    void straight_on_never_jumps() {
        assertThat(Course.STRAIGHT.jump(at(0), at(100))).isEmpty();
    }

    @Test
    void playing_into_an_ad_jumps_to_the_end_of_it_and_of_those_that_touch_it() {
        assertThat(skipping.jump(at(9.99), at(10.01))).contains(at(15));
        assertThat(skipping.jump(at(19.99), at(20))).contains(at(30));
    }

    @Test
    void who_goes_into_an_ad_by_hand_may_watch_it() {
        assertThat(skipping.jump(at(10), at(10.02))).isEmpty();
        assertThat(skipping.jump(at(25), at(25.02))).isEmpty();
        assertThat(skipping.jump(at(29.99), at(30.01))).isEmpty();
    }

    @Test
    void an_ad_at_the_very_start_is_skipped() {
        Course course = new Course(Optional.empty(), List.of(Span.ofSeconds(0, 5)));
        assertThat(course.jump(at(0), at(0.01))).contains(at(5));
    }

    @Test
    void a_loop_goes_back_where_it_ends_and_knows_no_ads() {
        Course loop =
                new Course(Optional.of(Span.ofSeconds(18, 28)), List.of(Span.ofSeconds(20, 30)));
        assertThat(loop.jump(at(19.99), at(20.01))).isEmpty();
        assertThat(loop.jump(at(27.99), at(28.01))).contains(at(18));
        assertThat(loop.jump(at(40), at(40.02))).isEmpty();
    }

    private static MediaTime at(double seconds) {
        return MediaTime.ofSeconds(seconds);
    }
}
