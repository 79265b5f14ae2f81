package ai.veritasad.desktop.transcript;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Transcript;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The transcript of the open video: which caption is heard now, which words are found, which are
 * marked. Belongs to the thread of the window.
 */
public final class TranscriptModel {

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<MediaTime> playhead = new SimpleObjectProperty<>(MediaTime.ZERO);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private final ObservableList<Words> hits = FXCollections.observableArrayList();
    private final IntegerProperty hit = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<Optional<Words>> marked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Place anchor = new Place(0, 0);
    private String wanted = "";
    private Subscription segments = Subscription.EMPTY;

    public TranscriptModel() {
        playhead.subscribe(now -> current.set(lineAt(now)));
    }

    /** Shows another transcript; its lines are coloured by the segments as these change. */
    public void open(Optional<Transcript> transcript, ObservableList<Segment> found) {
        segments.unsubscribe();
        List<Line> all = new ArrayList<>();
        transcript.ifPresent(said ->
                said.cues().forEach(cue -> all.add(Line.of(all.size(), cue).within(found))));
        lines.setAll(all);
        marked.set(Optional.empty());
        following.set(true);
        current.set(lineAt(playhead.get()));
        search(wanted);
        segments = found.subscribe(() -> colour(found));
    }

    private void colour(List<Segment> found) {
        for (int i = 0; i < lines.size(); i++) {
            Line now = lines.get(i).within(found);
            if (!now.kind().equals(lines.get(i).kind())) {
                lines.set(i, now);
            }
        }
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** Where the player is; set from outside. */
    public ObjectProperty<MediaTime> playheadProperty() {
        return playhead;
    }

    /** Number of the line that is heard, or was heard last; −1 before the first. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    private int lineAt(MediaTime time) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).span().start().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /** Whether the view keeps the current line in sight; ends when a person scrolls. */
    public BooleanProperty followingProperty() {
        return following;
    }

    /** Finds words; the first hit from the playhead on becomes the current one. */
    public void search(String text) {
        wanted = text;
        hits.setAll(Search.hits(lines, text));
        hit.set(-1);
        for (int i = 0; i < hits.size() && hit.get() < 0; i++) {
            if (hits.get(i).first().line() >= current.get()) {
                hit.set(i);
            }
        }
        if (hit.get() < 0 && !hits.isEmpty()) {
            hit.set(0);
        }
    }

    ObservableList<Words> hits() {
        return hits;
    }

    /** Number of the current hit, −1 without one. */
    IntegerProperty hitProperty() {
        return hit;
    }

    /** To another hit, so many further, round the end. */
    public void hitBy(int further) {
        if (!hits.isEmpty()) {
            following.set(false);
            hit.set(Math.floorMod(hit.get() + further, hits.size()));
        }
    }

    void markFrom(Place place) {
        anchor = place;
        marked.set(Optional.empty());
    }

    void markTo(Place place) {
        marked.set(Optional.of(Words.between(anchor, place)));
    }

    /** Marks whole lines, both ends included. */
    void markLines(int first, int last) {
        anchor = new Place(first, 0);
        markTo(new Place(last, lines.get(last).words().size() - 1));
    }

    public void unmark() {
        marked.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<Words>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** From the beginning of the first marked word to the end of the last. */
    public Optional<Span> markedSpan() {
        return marked.get()
                .map(words -> {
                    MediaTime start = span(words.first()).start();
                    return new Span(start, MediaTime.max(start, span(words.last()).end()));
                });
    }

    Span span(Place place) {
        return lines.get(place.line()).words().get(place.word()).span();
    }

    /** The marked words, a line of text for each caption. */
    public String markedText() {
        return marked.get().map(this::text).orElse("");
    }

    private String text(Words words) {
        List<String> texts = new ArrayList<>();
        for (int at = words.first().line(); at <= words.last().line(); at++) {
            Line line = lines.get(at);
            List<String> inside = new ArrayList<>();
            for (int word = 0; word < line.words().size(); word++) {
                if (words.holds(new Place(at, word))) {
                    inside.add(line.words().get(word).text().strip());
                }
            }
            texts.add(String.join(" ", inside));
        }
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
