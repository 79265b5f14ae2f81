package ai.veritasad.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.report.edit.Deed;
import ai.veritasad.desktop.report.edit.Edits;
import ai.veritasad.desktop.report.edit.Step;
import ai.veritasad.desktop.work.Desk;
import ai.veritasad.document.Review;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ReviewModelTest {

    private final Desk desk = new Desk();
    private final List<Edits> kept = new ArrayList<>();
    private final ReviewModel model = new ReviewModel(Sample.ANALYZER, desk.work());
    private final Report report = Sample.report();

    @BeforeEach
    void open() {
        model.open(report, Optional.empty(), kept::add);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_opened_report_shows_the_analyzers_segments_and_selects_the_first() {
        assertThat(model.segments()).isEqualTo(report.segments()).hasSize(2);
        assertThat(model.selected().orElseThrow().segment())
                .isEqualTo(report.segments().getFirst());
        assertThat(kept).isEmpty();
    }

    /** A view of a list that nobody keeps is collected, and its listeners with it. */
    @Test
    void the_lists_are_the_same_for_everybody_who_listens() {
        assertThat(model.rows()).isSameAs(model.rows());
        assertThat(model.segments()).isSameAs(model.segments());
    }

    @Test
    void a_drag_is_one_step_however_often_the_hand_moved() throws Exception {
        Span before = first().span();
        for (int i = 1; i <= 50; i++) {
            model.move("s1", Span.ofSeconds(before.start().seconds() - i * 0.02, 41), false);
        }
        assertThat(first().span().start()).isEqualTo(before.start().plusSeconds(-1));
        assertThat(kept).isEmpty();
        model.move("s1", Span.ofSeconds(before.start().seconds() - 1, 41), true);
        settle();
        assertThat(model.history().steps())
                .extracting(Step::deed)
                .containsExactly(Deed.OPENED, Deed.MOVED);
        assertThat(kept).hasSize(1);
        model.undo();
        settle();
        assertThat(first()).isEqualTo(report.segments().getFirst());
    }

    @Test
    void a_border_stops_at_the_neighbour_and_at_the_ends() {
        model.move("s1", Span.ofSeconds(-5, 500), true);
        assertThat(first().span().start()).isEqualTo(MediaTime.ZERO);
        assertThat(first().span().end()).isEqualTo(report.segments().get(1).span().start());
    }

    @Test
    void a_segment_moved_to_another_place_does_not_come_back_where_it_was() throws Exception {
        model.delete("s2");
        model.move("s1", Span.ofSeconds(70, 80), true);
        settle();
        assertThat(model.segments())
                .extracting(Segment::span)
                .containsExactly(Span.ofSeconds(70, 80));
    }

    @Test
    void splitting_gives_each_half_its_own_reasons_and_merging_joins_them() throws Exception {
        Segment whole = first();
        MediaTime middle = whole.span().middle();
        model.split(middle);
        settle();
        assertThat(model.segments()).hasSize(3);
        Segment left = model.segments().get(0);
        Segment right = model.segments().get(1);
        assertThat(left.span().end()).isEqualTo(middle).isEqualTo(right.span().start());
        assertThat(left.evidence()).isNotEqualTo(right.evidence());
        assertThat(right.disclosures()).isNotEmpty();
        model.mergeWithNext(left.id());
        settle();
        assertThat(first().span()).isEqualTo(whole.span());
        assertThat(first().evidence()).containsExactlyInAnyOrderElementsOf(whole.evidence());
    }

    @Test
    void another_kind_is_judged_by_its_own_rules() throws Exception {
        assertThat(stateOf(first(), "RU")).isNotEqualTo(Disclosure.State.NOT_REQUIRED);
        model.relabel("s1", Segment.Kind.MENTION);
        settle();
        assertThat(stateOf(first(), "RU")).isEqualTo(Disclosure.State.NOT_REQUIRED);
    }

    @Test
    void a_named_advertiser_and_a_note_are_undone_in_turn() throws Exception {
        Optional<String> before = first().advertiser();
        model.name("s1", "  ООО «Ромашка» ");
        model.note("s1", "спросить у автора");
        settle();
        assertThat(first().advertiser()).contains("ООО «Ромашка»");
        model.undo();
        assertThat(model.row("s1").orElseThrow().note()).isEmpty();
        assertThat(first().advertiser()).contains("ООО «Ромашка»");
        model.undo();
        assertThat(first().advertiser()).isEqualTo(before);
        model.redo();
        model.redo();
        settle();
        assertThat(model.row("s1").orElseThrow().note()).isEqualTo("спросить у автора");
    }

    @Test
    void a_rejected_segment_stays_in_sight_and_counts_nowhere() throws Exception {
        model.review("s1", Review.REJECTED);
        settle();
        assertThat(model.rows()).hasSize(2);
        assertThat(model.segments()).hasSize(1);
        assertThat(model.reportProperty().get().orElseThrow().segments())
                .extracting(Segment::id)
                .containsExactly("s2");
    }

    @Test
    void a_new_segment_takes_the_free_part_of_what_was_marked() throws Exception {
        Segment first = first();
        model.add(Span.ofSeconds(5, first.span().start().seconds() + 3));
        settle();
        Segment made = model.selected().orElseThrow().segment();
        assertThat(made.span()).isEqualTo(new Span(MediaTime.ofSeconds(5), first.span().start()));
        assertThat(made.disclosures()).isNotEmpty();
        model.add(Span.ofSeconds(6, 7));
        assertThat(model.rows()).hasSize(3);
    }

    @Test
    void a_deleted_segment_stays_away_however_suspicious_the_judgement() throws Exception {
        model.delete("s1");
        settle();
        assertThat(model.selectedProperty().get()).isEqualTo("s2");
        model.judgeAt(1);
        settle();
        Span gone = report.segments().getFirst().span();
        assertThat(model.segments()).noneMatch(one -> one.span().iou(gone) > 0.5);
    }

    @Test
    void edits_outlive_another_judgement() throws Exception {
        model.relabel("s2", Segment.Kind.AD_BREAK);
        model.judgeAt(0.9);
        model.judgeUnder(List.of("US"));
        settle();
        assertThat(model.row("s2").orElseThrow().segment().kind()).isEqualTo(Segment.Kind.AD_BREAK);
        assertThat(first().disclosures())
                .extracting(Disclosure::jurisdiction)
                .containsExactly("US");
        assertThat(model.history().steps()).hasSize(2);
    }

    @Test
    void what_is_kept_opens_as_it_was_left() throws Exception {
        model.review("s1", Review.ACCEPTED);
        model.delete("s2");
        model.add(Span.ofSeconds(1, 4));
        model.judgeUnder(List.of("EU", "RU"));
        settle();
        var rows = List.copyOf(model.rows());
        Edits last = Edits.ofJson(kept.getLast().json());
        ReviewModel later = new ReviewModel(Sample.ANALYZER, desk.work());
        later.open(report, Optional.of(last), edits -> {});
        desk.until(() -> !later.judgingProperty().get());
        assertThat(later.rows()).isEqualTo(rows);
        assertThat(later.optionsProperty().get().orElseThrow().jurisdictions())
                .containsExactly("RU", "EU");
    }

    @Test
    void the_analyzers_own_answer_can_be_seen_and_restored() throws Exception {
        model.delete("s1");
        settle();
        model.originalProperty().set(true);
        assertThat(model.segments()).isEqualTo(report.segments());
        model.delete("s2");
        assertThat(model.rows()).hasSize(2);
        model.originalProperty().set(false);
        assertThat(model.rows()).hasSize(1);
        model.restore();
        settle();
        assertThat(model.segments()).isEqualTo(report.segments());
        model.undo();
        settle();
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void a_step_of_the_history_can_be_gone_to_and_going_on_forgets_what_was_undone()
            throws Exception {
        model.review("s1", Review.ACCEPTED);
        model.delete("s1");
        model.delete("s2");
        model.goTo(1);
        assertThat(model.rows()).hasSize(2);
        assertThat(model.history().canRedo().get()).isTrue();
        model.note("s1", "ok");
        settle();
        assertThat(model.history().steps())
                .extracting(Step::deed)
                .containsExactly(Deed.OPENED, Deed.ACCEPTED, Deed.NOTED);
        assertThat(model.history().canRedo().get()).isFalse();
    }

    @Test
    void deeds_that_change_nothing_leave_no_step() {
        model.move("s1", first().span(), true);
        model.note("s1", " ");
        model.mergeWithNext("s2");
        model.delete("none");
        assertThat(model.history().steps()).hasSize(1);
        assertThat(kept).isEmpty();
    }

    private Segment first() {
        return model.segments().getFirst();
    }

    private void settle() throws InterruptedException {
        desk.until(() -> !model.judgingProperty().get());
    }

    private static Disclosure.State stateOf(Segment segment, String jurisdiction) {
        return segment.disclosures().stream()
                .filter(one -> one.jurisdiction().equals(jurisdiction))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
