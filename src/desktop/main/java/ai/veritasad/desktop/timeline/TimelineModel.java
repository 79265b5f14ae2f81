package ai.veritasad.desktop.timeline;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.desktop.timeline.paint.Viewport;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the timeline shows and does; belongs to the thread of the window. */
public final class TimelineModel {

    /** A border of a segment. */
    public enum Border {
        START,
        END
    }

    /**
     * A border under the mouse.
     *
     * @param span as it would be now
     * @param snapped what it was drawn to
     */
    public record Drag(String segment, Span span, Optional<Snapping.Target> snapped) {}

    private static final MediaTime SHORTEST = MediaTime.ofMillis(40);

    private final Consumer<MediaTime> seek;
    private final SegmentEdits edits;
    private final Consumer<Span> create;

    private final ReadOnlyObjectWrapper<Viewport> view =
            new ReadOnlyObjectWrapper<>(Viewport.NOTHING);
    private final ObjectProperty<MediaTime> playhead = new SimpleObjectProperty<>(MediaTime.ZERO);
    private final ObservableList<Segment> segments = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Integer>> selectedSignal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MediaTime>> markIn =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drag>> drag =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<SignalIndex> signals =
            new ReadOnlyObjectWrapper<>(new SignalIndex(List.of()));
    private List<Span> captions = List.of();
    private List<MediaTime> keyframes = List.of();

    /**
     * @param seek goes to a time
     * @param edits hears of moved borders
     * @param create makes a segment of a marked span
     */
    public TimelineModel(Consumer<MediaTime> seek, SegmentEdits edits, Consumer<Span> create) {
        this.seek = seek;
        this.edits = edits;
        this.create = create;
        playhead.subscribe(this::follow);
    }

    /** Follows the player, unless a person has scrolled away from it. */
    private void follow(MediaTime before, MediaTime now) {
        boolean wasSeen = view.get().contains(before.micros());
        if (wasSeen && drag.get().isEmpty()) {
            view.set(view.get().showing(now.micros()));
        }
    }

    /** Shows all of another film; what was shown of the one before is forgotten. */
    public void open(MediaTime duration) {
        segments.clear();
        signals.set(new SignalIndex(List.of()));
        selected.set(Optional.empty());
        selectedSignal.set(Optional.empty());
        markIn.set(Optional.empty());
        drag.set(Optional.empty());
        captions = List.of();
        keyframes = List.of();
        view.set(Viewport.of(duration.micros()));
    }

    /** What was found so far. */
    public void showSignals(List<Signal> found) {
        selectedSignal.set(Optional.empty());
        signals.set(new SignalIndex(found));
    }

    /** Where captions begin and end, for borders to be drawn to. */
    public void captions(List<Span> spans) {
        captions = List.copyOf(spans);
    }

    /** Where keyframes are, for borders to be drawn to. */
    public void keyframes(List<MediaTime> times) {
        keyframes = List.copyOf(times);
    }

    /** What is seen of the film. */
    public ReadOnlyObjectProperty<Viewport> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Where the player is; what is seen follows it. */
    public ObjectProperty<MediaTime> playheadProperty() {
        return playhead;
    }

    /** In order of time. */
    public ObservableList<Segment> segments() {
        return segments;
    }

    /** The id of the segment that has the focus. */
    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    /** The index of the signal that was clicked last. */
    public ReadOnlyObjectProperty<Optional<Integer>> selectedSignalProperty() {
        return selectedSignal.getReadOnlyProperty();
    }

    /** Where a new segment is to begin. */
    public ReadOnlyObjectProperty<Optional<MediaTime>> markInProperty() {
        return markIn.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Drag>> dragProperty() {
        return drag.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SignalIndex> signalsProperty() {
        return signals.getReadOnlyProperty();
    }

    /** Nearer for a factor below 1, about a time. */
    public void zoom(double factor, MediaTime about) {
        view.set(view.get().zoomed(factor, about.micros()));
    }

    /** Nearer or farther about the player's place. */
    public void zoom(double factor) {
        zoom(factor, playhead.get());
    }

    public void fit() {
        view.set(view.get().fit());
    }

    public void scroll(MediaTime by) {
        view.set(view.get().scrolled(by.micros()));
    }

    void show(Viewport wanted) {
        view.set(wanted);
    }

    /** Moves what is seen so that a time is in its middle. */
    public void centre(MediaTime time) {
        Viewport now = view.get();
        view.set(new Viewport(time.micros() - now.length() / 2, now.length(), now.duration()));
    }

    /** Goes to a time, as while scrubbing. */
    public void scrub(MediaTime time) {
        seek.accept(time);
    }

    /** Selects a segment and goes to its start. */
    public void choose(Segment segment) {
        selectedSignal.set(Optional.empty());
        selected.set(Optional.of(segment.id()));
        reveal(segment.span().start());
    }

    /** Selects a signal and goes to a moment of it. */
    public void chooseSignal(int index, MediaTime moment) {
        selectedSignal.set(Optional.of(index));
        reveal(moment);
    }

    private void reveal(MediaTime time) {
        view.set(view.get().showing(time.micros()));
        seek.accept(time);
    }

    /** Shows the selected segment as large as may be. */
    public void zoomToSelected() {
        selectedSegment()
                .ifPresent(segment -> {
                    Span span = segment.span();
                    view.set(view.get().around(span.start().micros(), span.end().micros()));
                });
    }

    public Optional<Segment> selectedSegment() {
        return selected.get().flatMap(this::segment);
    }

    private Optional<Segment> segment(String id) {
        return segments.stream().filter(segment -> segment.id().equals(id)).findFirst();
    }

    /** Selects the next segment after the selected one, or after the player's place. */
    public void next() {
        MediaTime from =
                selectedSegment().map(segment -> segment.span().start()).orElse(playhead.get());
        segments.stream()
                .filter(segment -> segment.span().start().isAfter(from))
                .min(Comparator.comparing(Segment::span))
                .ifPresent(this::choose);
    }

    /** Selects the segment before the selected one, or before the player's place. */
    public void previous() {
        MediaTime from =
                selectedSegment().map(segment -> segment.span().start()).orElse(playhead.get());
        segments.stream()
                .filter(segment -> segment.span().start().isBefore(from))
                .max(Comparator.comparing(Segment::span))
                .ifPresent(this::choose);
    }

    /** A new segment is to begin at the player's place. */
    public void markIn() {
        markIn.set(Optional.of(playhead.get()));
    }

    /** Makes a segment from the mark to the player's place, in either order. */
    public void markOut() {
        markIn.get()
                .filter(start -> !start.equals(playhead.get()))
                .ifPresent(start -> {
                    markIn.set(Optional.empty());
                    MediaTime end = playhead.get();
                    create.accept(new Span(MediaTime.min(start, end), MediaTime.max(start, end)));
                });
    }

    /**
     * Moves a border of a segment with the mouse, never over its other border or the neighbours.
     *
     * @param tolerance how near a place draws the border to it, in microseconds; 0 for free
     */
    void drag(Segment segment, Border border, MediaTime to, double tolerance) {
        Optional<Snapping.Target> target =
                tolerance > 0 ? snapping(segment).nearest(to, tolerance) : Optional.empty();
        Span span = moved(segment, border, target.map(Snapping.Target::time).orElse(to));
        drag.set(Optional.of(new Drag(segment.id(), span, target)));
        edits.move(segment.id(), span, false);
    }

    /** Lets the dragged border go where it is. */
    void drop() {
        drag.get()
                .ifPresent(moved -> {
                    drag.set(Optional.empty());
                    edits.move(moved.segment(), moved.span(), true);
                });
    }

    /** Moves a border of the selected segment by a little. */
    public void nudge(Border border, MediaTime by) {
        selectedSegment()
                .ifPresent(segment -> {
                    Span old = segment.span();
                    MediaTime from =
                            switch (border) {
                                case START -> old.start();
                                case END -> old.end();
                            };
                    edits.move(segment.id(), moved(segment, border, from.plus(by)), true);
                });
    }

    private Span moved(Segment segment, Border border, MediaTime to) {
        Span span = segment.span();
        return switch (border) {
            case START -> {
                MediaTime least =
                        segments.stream()
                                .map(other -> other.span().end())
                                .filter(end -> !end.isAfter(span.start()))
                                .max(Comparator.naturalOrder())
                                .orElse(MediaTime.ZERO);
                MediaTime most = MediaTime.max(least, span.end().minus(SHORTEST));
                yield new Span(MediaTime.max(least, MediaTime.min(to, most)), span.end());
            }
            case END -> {
                MediaTime most =
                        segments.stream()
                                .map(other -> other.span().start())
                                .filter(start -> !start.isBefore(span.end()))
                                .min(Comparator.naturalOrder())
                                .orElse(new MediaTime(view.get().duration()));
                MediaTime least = MediaTime.min(most, span.start().plus(SHORTEST));
                yield new Span(span.start(), MediaTime.min(most, MediaTime.max(to, least)));
            }
        };
    }

    private Snapping snapping(Segment dragged) {
        List<Snapping.Target> targets = new ArrayList<>(signals.get().changes());
        captions.forEach(span -> targets.addAll(Snapping.Target.ends(span, Snapping.Kind.CAPTION)));
        keyframes.forEach(time -> targets.add(new Snapping.Target(time, Snapping.Kind.KEYFRAME)));
        targets.add(new Snapping.Target(playhead.get(), Snapping.Kind.PLAYHEAD));
        segments.stream()
                .filter(segment -> !segment.id().equals(dragged.id()))
                .forEach(segment ->
                        targets.addAll(
                                Snapping.Target.ends(segment.span(), Snapping.Kind.SEGMENT)));
        return new Snapping(targets);
    }

    /** Where a segment lies now, a border under the mouse included. */
    public Span spanOf(Segment segment) {
        return drag.get()
                .filter(moved -> moved.segment().equals(segment.id()))
                .map(Drag::span)
                .orElse(segment.span());
    }
}
