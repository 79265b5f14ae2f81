package ai.veritasad.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.desktop.timeline.paint.Family;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SignalIndexTest {

    private static final long SECOND = 1_000_000;

    @Test
    void thousands_of_signals_become_a_few_runs_when_seen_from_afar() {
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            signals.add(new Signal.Chapter(Span.ofSeconds(i * 7, i * 7 + 1), "c" + i));
        }
        SignalIndex index = new SignalIndex(signals);
        long duration = 35_000 * SECOND;

        List<SignalIndex.Run> all = index.runs(Family.CHAPTERS, 0, duration, duration / 1000.0);
        List<SignalIndex.Run> near = index.runs(Family.CHAPTERS, 0, 70 * SECOND, 70_000);

        assertThat(all).hasSizeLessThanOrEqualTo(1000);
        assertThat(all.stream().mapToInt(SignalIndex.Run::count).sum()).isEqualTo(5_000);
        assertThat(near).hasSize(11).allMatch(run -> run.count() == 1);
    }

    @Test
    void what_begins_before_the_view_and_reaches_into_it_is_drawn() {
        SignalIndex index = new SignalIndex(List.of(chapter(0, 100), chapter(50, 51)));
        assertThat(index.runs(Family.CHAPTERS, 90 * SECOND, 95 * SECOND, 1)).hasSize(1);
    }

    @Test
    void of_several_signals_at_a_place_the_shortest_is_found() {
        SignalIndex index = new SignalIndex(List.of(chapter(0, 100), chapter(50, 51)));
        assertThat(index.at(Family.CHAPTERS, 50 * SECOND, 0))
                .map(SignalIndex.Item::signal)
                .contains(1);
        assertThat(index.at(Family.CHAPTERS, 200 * SECOND, SECOND)).isEmpty();
    }

    @Test
    void what_stands_in_a_description_is_nowhere_in_the_film() {
        Identifier code = new Identifier.PromoCode("MAY20");
        Span whole = Span.ofSeconds(0, 100);
        SignalIndex index =
                new SignalIndex(
                        List.of(
                                new Signal.Named(
                                        whole, Medium.DESCRIPTION, code, "", Optional.empty()),
                                new Signal.Named(
                                        whole, Medium.SPEECH, code, "", Optional.empty())));
        assertThat(index.runs(Family.IDENTIFIERS, 0, 100 * SECOND, 1)).hasSize(1);
    }

    @Test
    void every_cut_is_drawn_and_draws_borders_to_it() {
        Broadcast.Shots shots =
                new Broadcast.Shots(
                        Span.ofSeconds(0, 60),
                        List.of(MediaTime.ofSeconds(10), MediaTime.ofSeconds(30)));
        SignalIndex index = new SignalIndex(List.of(shots));
        assertThat(index.runs(Family.BROADCAST, 0, 60 * SECOND, 1)).hasSize(2);
        assertThat(index.changes())
                .extracting(target -> target.time().seconds())
                .containsExactly(10.0, 30.0);
    }

    private static Signal chapter(double from, double until) {
        return new Signal.Chapter(Span.ofSeconds(from, until), "chapter");
    }
}
