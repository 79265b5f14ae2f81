package ai.veritasad.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.desktop.timeline.TimelineModel.Border;
import ai.veritasad.desktop.timeline.paint.Viewport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TimelineModelTest {

    private static final double REACH = 500_000;

    private record Move(String segment, Span span, boolean finished) {}

    private final List<MediaTime> sought = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Span> created = new ArrayList<>();
    private final TimelineModel model =
            new TimelineModel(
                    sought::add,
                    (id, span, finished) -> moves.add(new Move(id, span, finished)),
                    created::add);
    private final Segment first = segment("s1", 10, 20);
    private final Segment second = segment("s2", 40, 60);

    @BeforeEach
    void open() {
        model.open(MediaTime.ofSeconds(100));
        model.segments().setAll(first, second);
    }

    @Test
    void a_dragged_border_is_drawn_to_cuts_silences_captions_and_keyframes() {
        model.showSignals(
                List.of(
                        new Broadcast.Shots(Span.ofSeconds(0, 100), List.of(at(12.3))),
                        new Broadcast.Silence(Span.ofSeconds(14.1, 14.9), -60)));
        model.captions(List.of(Span.ofSeconds(16.2, 17)));
        model.keyframes(List.of(at(18.4)));

        assertThat(draggedStart(12.6)).isEqualTo(12.3);
        assertThat(draggedStart(14)).isEqualTo(14.1);
        assertThat(draggedStart(16.3)).isEqualTo(16.2);
        assertThat(draggedStart(18.1)).isEqualTo(18.4);
        assertThat(draggedStart(15.55)).isEqualTo(15.55);
    }

    @Test
    void a_free_drag_is_drawn_to_nothing() {
        model.keyframes(List.of(at(12)));
        model.drag(first, Border.START, at(12.1), 0);
        model.drop();
        assertThat(moves.getLast().span()).isEqualTo(Span.ofSeconds(12.1, 20));
    }

    @Test
    void a_drag_is_seen_while_it_lasts_and_told_once_as_finished() {
        model.drag(second, Border.END, at(70), 0);
        model.drag(second, Border.END, at(80), 0);
        assertThat(model.spanOf(second)).isEqualTo(Span.ofSeconds(40, 80));
        model.drop();
        model.drop();

        assertThat(moves).extracting(Move::finished).containsExactly(false, false, true);
        assertThat(moves.getLast()).isEqualTo(new Move("s2", Span.ofSeconds(40, 80), true));
        assertThat(model.spanOf(second)).isEqualTo(second.span());
    }

    @Test
    void borders_stop_at_the_neighbours_the_ends_and_each_other() {
        model.drag(second, Border.START, at(5), 0);
        assertThat(model.spanOf(second)).isEqualTo(Span.ofSeconds(20, 60));
        model.drag(second, Border.START, at(99), 0);
        assertThat(model.spanOf(second)).isEqualTo(Span.ofSeconds(59.96, 60));
        model.drag(second, Border.END, at(400), 0);
        assertThat(model.spanOf(second)).isEqualTo(Span.ofSeconds(40, 100));
        model.drag(first, Border.END, at(50), 0);
        assertThat(model.spanOf(first)).isEqualTo(Span.ofSeconds(10, 40));
    }

    @Test
    void keys_walk_from_segment_to_segment() {
        model.playheadProperty().set(at(15));
        model.next();
        assertThat(model.selectedProperty().get()).contains("s2");
        model.next();
        assertThat(model.selectedProperty().get()).contains("s2");
        model.previous();
        assertThat(model.selectedProperty().get()).contains("s1");
        assertThat(sought).containsExactly(at(40), at(10));
    }

    @Test
    void keys_move_a_border_by_a_frame() {
        model.selectedProperty().set(Optional.of("s1"));
        model.nudge(Border.END, MediaTime.ofMillis(40));
        assertThat(moves).containsExactly(new Move("s1", Span.ofSeconds(10, 20.04), true));
    }

    @Test
    void two_marks_make_a_segment_in_either_order() {
        model.playheadProperty().set(at(80));
        model.markIn();
        model.markOut();
        assertThat(created).as("of no length").isEmpty();
        model.playheadProperty().set(at(70));
        model.markOut();
        assertThat(created).containsExactly(Span.ofSeconds(70, 80));
        assertThat(model.markInProperty().get()).isEmpty();
    }

    @Test
    void the_view_follows_the_player_unless_it_was_scrolled_away() {
        model.zoom(0.1, at(0));
        model.playheadProperty().set(at(9.9));
        model.playheadProperty().set(at(10.1));
        assertThat(model.viewProperty().get().contains(at(10.1).micros())).isTrue();
        model.scroll(at(50));
        Viewport away = model.viewProperty().get();
        model.playheadProperty().set(at(10.2));
        assertThat(model.viewProperty().get()).isEqualTo(away);
    }

    @Test
    void another_film_begins_anew() {
        model.selectedProperty().set(Optional.of("s1"));
        model.markIn();
        model.open(MediaTime.ofSeconds(7));
        assertThat(model.segments()).isEmpty();
        assertThat(model.selectedProperty().get()).isEmpty();
        assertThat(model.markInProperty().get()).isEmpty();
        assertThat(model.viewProperty().get()).isEqualTo(Viewport.of(7_000_000));
    }

    private double draggedStart(double to) {
        model.drag(first, Border.START, at(to), REACH);
        model.drop();
        return moves.getLast().span().start().seconds();
    }

    private static MediaTime at(double seconds) {
        return MediaTime.ofSeconds(seconds);
    }

    private static Segment segment(String id, double from, double until) {
        return new Segment(
                id,
                Span.ofSeconds(from, until),
                Segment.Kind.SPONSOR_READ,
                0.9,
                Optional.empty(),
                List.of(),
                List.of());
    }
}
