package ai.veritasad.desktop.report;

import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.disclosure.Jurisdiction;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.report.edit.Deed;
import ai.veritasad.desktop.report.edit.Draft;
import ai.veritasad.desktop.report.edit.Editing;
import ai.veritasad.desktop.report.edit.Edits;
import ai.veritasad.desktop.report.edit.History;
import ai.veritasad.desktop.report.edit.Step;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.document.Review;
import ai.veritasad.document.Reviewed;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The open report and what a person does to it. A change is seen at once with the old findings, and
 * with its own as soon as they are judged in the background. Belongs to the thread of the window.
 */
public final class ReviewModel {

    private final Analyzer analyzer;
    private final Work work;
    private final List<Jurisdiction> jurisdictions;

    private final History history = new History();
    private final ObservableList<Reviewed> rows = FXCollections.observableArrayList();
    private final ObservableList<Reviewed> seenRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<Segment> segments = FXCollections.observableArrayList();
    private final ObservableList<Segment> seenSegments =
            FXCollections.unmodifiableObservableList(segments);
    private final ReadOnlyObjectWrapper<Optional<Report>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<JudgementOptions>> options =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper judging = new ReadOnlyBooleanWrapper(false);
    private final StringProperty selected = new SimpleStringProperty("");
    private final BooleanProperty original = new SimpleBooleanProperty(false);

    private Optional<Answer> answer = Optional.empty();
    private Optional<Draft> dragged = Optional.empty();
    private Consumer<Edits> keeper = edits -> {};
    private long judgement;

    public ReviewModel(Analyzer analyzer, Work work) {
        this.analyzer = analyzer;
        this.jurisdictions = analyzer.jurisdictions();
        this.work = work;
        original.subscribe(this::show);
    }

    /**
     * Shows a report, with what a person did to it before.
     *
     * @param keeper hears of every change from now on, until another report is opened
     */
    public void open(Report opened, Optional<Edits> before, Consumer<Edits> keeper) {
        this.keeper = keeper;
        judgement++;
        dragged = Optional.empty();
        original.set(false);
        selected.set("");
        JudgementOptions chosen =
                before.map(Edits::options).map(this::known).orElse(opened.options());
        int signals = opened.observations().signals().size();
        history.begin(before.map(edits -> edits.draft().overSignals(signals)).orElse(Draft.EMPTY));
        options.set(Optional.of(chosen));
        answer = Optional.of(Answer.of(analyzer, opened, Draft.EMPTY));
        if (chosen.equals(opened.options()) && history.draft().isEmpty()) {
            judging.set(false);
            show();
        } else {
            judge();
        }
        rows.stream().findFirst().map(Reviewed::id).ifPresent(selected::set);
    }

    /** Rule sets that no longer exist are left out. */
    private JudgementOptions known(JudgementOptions kept) {
        List<String> codes = jurisdictions.stream().map(Jurisdiction::code).toList();
        return new JudgementOptions(
                kept.jurisdictions().stream().filter(codes::contains).toList(),
                kept.sensitivity(),
                kept.day());
    }

    /** The report as it is with all edits; empty while none is open. */
    public ReadOnlyObjectProperty<Optional<Report>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Every segment in order of time, also those that somebody rejected. */
    public ObservableList<Reviewed> rows() {
        return seenRows;
    }

    /** The segments that count, in order of time. */
    public ObservableList<Segment> segments() {
        return seenSegments;
    }

    /** Id of the selected segment, empty for none. */
    public StringProperty selectedProperty() {
        return selected;
    }

    public Optional<Reviewed> selected() {
        return row(selected.get());
    }

    public Optional<Reviewed> row(String id) {
        return rows.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Selects another segment, so many further in time. */
    public void selectBy(int further) {
        if (!rows.isEmpty()) {
            int now = selected().map(rows::indexOf).orElse(further > 0 ? -1 : rows.size());
            selected.set(rows.get(Math.clamp(now + further, 0, rows.size() - 1)).id());
        }
    }

    public History history() {
        return history;
    }

    /** Whether findings are being judged anew. */
    public ReadOnlyBooleanProperty judgingProperty() {
        return judging.getReadOnlyProperty();
    }

    /** Whether the analyzer's own answer is shown in place of the edited one. */
    public BooleanProperty originalProperty() {
        return original;
    }

    /** All that can be chosen. */
    public List<Jurisdiction> jurisdictions() {
        return jurisdictions;
    }

    public ReadOnlyObjectProperty<Optional<JudgementOptions>> optionsProperty() {
        return options.getReadOnlyProperty();
    }

    /** Judges under other rule sets, in the order in which they are listed. */
    public void judgeUnder(List<String> codes) {
        choose(now -> new JudgementOptions(ordered(codes), now.sensitivity(), now.day()));
    }

    private List<String> ordered(List<String> codes) {
        return jurisdictions.stream().map(Jurisdiction::code).filter(codes::contains).toList();
    }

    /** Judges more or less suspiciously, from 0 to 1. */
    public void judgeAt(double sensitivity) {
        choose(now -> new JudgementOptions(now.jurisdictions(), sensitivity, now.day()));
    }

    private void choose(Function<JudgementOptions, JudgementOptions> change) {
        options.get()
                .ifPresent(now -> {
                    JudgementOptions next = change.apply(now);
                    if (!next.equals(now)) {
                        options.set(Optional.of(next));
                        judge();
                        keep();
                    }
                });
    }

    /**
     * Moves a segment's borders.
     *
     * @param finished false while a hand still drags; all of a drag is one step of the history
     */
    public void move(String id, Span wanted, boolean finished) {
        edit(editing -> {
            Draft moved = editing.moved(id, wanted);
            dragged = Optional.of(moved);
            if (finished) {
                step(Deed.MOVED, id, moved);
            } else {
                show();
            }
        });
    }

    /** Cuts the selected segment, or else the one at that time, in two. */
    public void split(MediaTime at) {
        edit(editing ->
                selected()
                        .filter(one -> one.segment().span().contains(at))
                        .or(() -> editing.at(at))
                        .map(Reviewed::id)
                        .ifPresent(id -> step(Deed.SPLIT, id, editing.split(id, at))));
    }

    public void mergeWithNext(String id) {
        edit(editing -> step(Deed.MERGED, id, editing.mergedWithNext(id)));
    }

    public void relabel(String id, Segment.Kind kind) {
        edit(editing -> step(Deed.RELABELLED, id, editing.relabelled(id, kind)));
    }

    /** Says whose ad it is; blank for nobody known. */
    public void name(String id, String advertiser) {
        edit(editing -> step(Deed.NAMED, id, editing.named(id, advertiser)));
    }

    /** Makes a segment, as far as there is room for it, and selects it. */
    public void add(Span span) {
        edit(editing -> {
            String id = editing.freeId();
            Draft added = editing.added(span, Segment.Kind.SPONSOR_READ);
            step(Deed.ADDED, Optional.of(span), added);
            row(id).ifPresent(made -> selected.set(id));
        });
    }

    public void delete(String id) {
        edit(editing -> {
            int at = row(id).map(rows::indexOf).orElse(-1);
            step(Deed.DELETED, id, editing.deleted(id));
            if (at >= 0 && row(selected.get()).isEmpty()) {
                selected.set(rows.isEmpty() ? "" : rows.get(Math.min(at, rows.size() - 1)).id());
            }
        });
    }

    public void review(String id, Review verdict) {
        Deed deed =
                switch (verdict) {
                    case OPEN -> Deed.REOPENED;
                    case ACCEPTED -> Deed.ACCEPTED;
                    case REJECTED -> Deed.REJECTED;
                };
        edit(editing -> step(deed, id, editing.reviewed(id, verdict)));
    }

    public void note(String id, String note) {
        edit(editing -> step(Deed.NOTED, id, editing.noted(id, note)));
    }

    /** Back to the analyzer's own answer; undone like any other step. */
    public void restore() {
        original.set(false);
        edit(editing -> step(Deed.RESTORED, Optional.empty(), Draft.EMPTY));
    }

    public void undo() {
        goTo(history.positionProperty().get() - 1);
    }

    public void redo() {
        goTo(history.positionProperty().get() + 1);
    }

    /** To the state after a step of the history. */
    public void goTo(int step) {
        Draft before = history.draft();
        history.goTo(step);
        dragged = Optional.empty();
        if (!history.draft().equals(before)) {
            changed();
        }
    }

    private void edit(Consumer<Editing> deed) {
        if (!original.get()) {
            answer.ifPresent(now ->
                    deed.accept(
                            new Editing(
                                    now.found().observations(),
                                    now.found().segments(),
                                    history.draft())));
        }
    }

    private void step(Deed deed, String id, Draft after) {
        step(deed, row(id).map(one -> one.segment().span()), after);
    }

    private void step(Deed deed, Optional<Span> span, Draft after) {
        dragged = Optional.empty();
        if (after.equals(history.draft())) {
            show();
        } else {
            history.add(new Step(deed, span, after));
            changed();
        }
    }

    private void changed() {
        show();
        judge();
        keep();
    }

    private void keep() {
        options.get().ifPresent(now -> keeper.accept(new Edits(now, history.draft())));
    }

    private void judge() {
        Answer before = answer.orElseThrow();
        JudgementOptions now = options.get().orElseThrow();
        Draft draft = history.draft();
        long mine = ++judgement;
        judging.set(true);
        work.start(
                () -> Answer.of(analyzer, before.found(), now, draft),
                judged -> {
                    if (mine == judgement) {
                        judging.set(false);
                        answer = Optional.of(judged);
                        show();
                    }
                },
                failed -> {
                    throw new IllegalStateException("the report can't be judged", failed);
                });
    }

    /** Rows whose findings are not judged yet keep those they had. */
    private void show() {
        answer.ifPresent(now -> {
            Draft draft = original.get() ? Draft.EMPTY : dragged.orElseGet(history::draft);
            List<Reviewed> next = new ArrayList<>();
            for (Reviewed one : draft.over(now.found().segments())) {
                next.add(one.with(one.segment().withDisclosures(lastKnown(now, one))));
            }
            Showing.replace(rows, next);
            Showing.replace(
                    segments,
                    next.stream().filter(Reviewed::counts).map(Reviewed::segment).toList());
            report.set(Optional.of(original.get() ? now.found() : now.report()));
        });
    }

    private List<Disclosure> lastKnown(Answer now, Reviewed one) {
        if (!one.counts()) {
            return List.of();
        }
        if (original.get()) {
            return one.segment().disclosures();
        }
        return now.reviewed().stream()
                .filter(known -> known.id().equals(one.id()))
                .findFirst()
                .map(known -> known.segment().disclosures())
                .orElse(one.segment().disclosures());
    }
}
