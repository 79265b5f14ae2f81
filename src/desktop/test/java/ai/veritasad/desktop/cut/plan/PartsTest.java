package ai.veritasad.desktop.cut.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.DoubleStream;

class PartsTest {

    private static final MediaTime END = MediaTime.ofSeconds(100);

    @Test
    void a_part_begins_at_the_last_keyframe_of_the_ad_before_it() {
        assertThat(kept(List.of(Span.ofSeconds(20, 41)), 0, 10, 30, 40, 50))
                .containsExactly(Span.ofSeconds(0, 20), Span.ofSeconds(40, 100));
    }

    @Test
    void an_ad_without_a_keyframe_of_its_own_stays() {
        assertThat(kept(List.of(Span.ofSeconds(20, 29)), 0, 10, 30))
                .containsExactly(Span.ofSeconds(0, 100));
    }

    @Test
    void ads_at_both_ends_leave_the_middle() {
        assertThat(kept(List.of(Span.ofSeconds(0, 12), Span.ofSeconds(90, 200)), 0, 10, 30))
                .containsExactly(Span.ofSeconds(10, 90));
    }

    @Test
    void sound_alone_is_cut_anywhere() {
        assertThat(kept(List.of(Span.ofSeconds(20.5, 30.25))))
                .containsExactly(Span.ofSeconds(0, 20.5), Span.ofSeconds(30.25, 100));
    }

    private static List<Span> kept(List<Span> ads, double... keyframes) {
        return Parts.kept(
                ads, END, DoubleStream.of(keyframes).mapToObj(MediaTime::ofSeconds).toList());
    }
}
