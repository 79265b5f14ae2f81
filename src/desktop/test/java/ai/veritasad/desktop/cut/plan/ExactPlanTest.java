package ai.veritasad.desktop.cut.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ExactPlanTest {

    private static final long FRAME = 40_000;

    @Test
    void without_reordering_only_the_way_to_the_next_keyframe_is_encoded() {
        ExactPlan plan = ExactPlan.joined(straight(30, 10), List.of(span(0, 7), span(13, 26)));
        assertThat(plan.pieces())
                .containsExactly(
                        new Piece.Copied(0, 0, 7, 0),
                        new Piece.Encoded(1, 13 * FRAME, 20 * FRAME),
                        new Piece.Copied(1, 20, 26, 20 * FRAME));
        assertThat(plan.runs()).containsExactly(new ExactPlan.Run(10, 20, 1));
        assertThat(plan.encoded()).isEqualTo(new MediaTime(7 * FRAME));
        assertThat(plan.earlier(1)).isEqualTo(6 * FRAME);
    }

    @Test
    void a_part_between_two_keyframes_is_encoded_whole() {
        ExactPlan plan = ExactPlan.joined(straight(30, 10), List.of(span(13, 17)));
        assertThat(plan.pieces()).containsExactly(new Piece.Encoded(0, 13 * FRAME, 17 * FRAME));
        assertThat(plan.runs()).containsExactly(new ExactPlan.Run(10, 17, 1));
    }

    @Test
    void with_reordering_a_copy_ends_where_nothing_earlier_is_still_to_come() {
        // I0 P3 B1 B2 P6 B4 B5: up to picture 5, the last whole group is 0 to 3.
        List<Stored> stored = order(List.of(0, 10), 0, 3, 1, 2, 6, 4, 5, 10, 7, 8, 9);
        ExactPlan plan = ExactPlan.joined(stored, List.of(span(0, 5)));
        assertThat(plan.pieces())
                .containsExactly(
                        new Piece.Copied(0, 0, 4, 0), new Piece.Encoded(0, 4 * FRAME, 5 * FRAME));
        assertThat(plan.runs()).containsExactly(new ExactPlan.Run(0, 6, 1));
    }

    @Test
    void pictures_before_a_keyframe_that_come_after_it_are_encoded_with_what_is_before() {
        List<Stored> stored = order(List.of(0, 5), 0, 2, 1, 5, 3, 4, 7, 6);
        ExactPlan plan = ExactPlan.joined(stored, List.of(span(1, 8)));
        assertThat(plan.pieces())
                .containsExactly(
                        new Piece.Encoded(0, FRAME, 5 * FRAME),
                        new Piece.Copied(0, 3, 8, 5 * FRAME));
        assertThat(plan.runs()).containsExactly(new ExactPlan.Run(0, 6, 1));
    }

    @Test
    void two_pieces_of_one_group_are_decoded_once() {
        ExactPlan plan = ExactPlan.joined(straight(30, 30), List.of(span(4, 6), span(9, 11)));
        assertThat(plan.runs()).containsExactly(new ExactPlan.Run(0, 11, 2));
    }

    @Test
    void borders_go_to_the_first_picture_at_or_after_them_and_the_end_is_the_last_ones() {
        ExactPlan plan =
                ExactPlan.joined(
                        straight(30, 10), List.of(Span.ofSeconds(0.39, 0.41), span(29, 99)));
        assertThat(plan.parts()).containsExactly(span(10, 11), span(29, 30));
    }

    @Test
    void the_whole_plan_encodes_all_that_is_kept() {
        ExactPlan plan = ExactPlan.whole(straight(30, 10), List.of(span(0, 7), span(13, 26)));
        assertThat(plan.encoded()).isEqualTo(new MediaTime(20 * FRAME));
        assertThat(plan.pieces()).hasSize(2);
    }

    private static Span span(int from, int to) {
        return new Span(new MediaTime(from * FRAME), new MediaTime(to * FRAME));
    }

    private static List<Stored> straight(int count, int group) {
        List<Stored> stored = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean key = i % group == 0;
            stored.add(new Stored(i * FRAME, i * FRAME, key, key));
        }
        return stored;
    }

    private static List<Stored> order(List<Integer> keys, int... shown) {
        List<Stored> stored = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            boolean key = keys.contains(shown[i]);
            stored.add(new Stored(shown[i] * FRAME, (i - 2) * FRAME, key, key));
        }
        return stored;
    }
}
