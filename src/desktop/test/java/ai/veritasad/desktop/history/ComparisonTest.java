package ai.veritasad.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.history.Comparison.Change;
import ai.veritasad.desktop.history.Comparison.Row;
import ai.veritasad.desktop.storage.Reports;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ComparisonTest {

    private static final Report REPORT = Reports.of("Ежи", "Тихо.");

    private static Segment segment(double from, double to, Segment.Kind kind) {
        return new Segment(
                "s" + from,
                Span.ofSeconds(from, to),
                kind,
                0.9,
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Segment read(double from, double to) {
        return segment(from, to, Segment.Kind.SPONSOR_READ);
    }

    private static Report with(Segment... segments) {
        return new Report(
                Report.SCHEMA,
                REPORT.observations(),
                REPORT.options(),
                List.of(segments),
                REPORT.verdict());
    }

    private static List<Change> changes(Report before, Report after) {
        return Comparison.of(before, after).rows().stream().map(Row::change).toList();
    }

    @Test
    void each_segment_is_new_gone_moved_judged_differently_or_the_same() {
        Report before = with(read(0, 10), read(20, 30), read(40, 50), read(60, 70), read(200, 210));
        Report after =
                with(
                        read(0.2, 10.2),
                        read(20, 33),
                        segment(40, 50, Segment.Kind.MENTION),
                        read(80, 90),
                        read(200, 210));
        assertThat(changes(before, after))
                .containsExactly(
                        Change.SAME,
                        Change.MOVED,
                        Change.CHANGED,
                        Change.GONE,
                        Change.NEW,
                        Change.SAME);
    }

    @Test
    void a_segment_is_matched_once_with_the_one_it_shares_most_with() {
        Comparison comparison = Comparison.of(with(read(0, 100)), with(read(0, 40), read(41, 100)));
        assertThat(comparison.rows())
                .extracting(Row::change)
                .containsExactly(Change.NEW, Change.MOVED);
        assertThat(comparison.rows().get(1).after()).contains(read(41, 100));
    }

    @Test
    void two_reports_without_segments_have_nothing_to_compare() {
        assertThat(changes(with(), with())).isEmpty();
    }
}
