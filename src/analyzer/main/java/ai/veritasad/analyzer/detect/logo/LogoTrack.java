package ai.veritasad.analyzer.detect.logo;

import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One logo followed from picture to picture. */
final class LogoTrack {

    /** Boxes that share less have moved apart. */
    private static final double SAME_PLACE = 0.6;

    private final KnownLogo logo;
    private final List<Sighting> sightings = new ArrayList<>();
    private final MediaTime before;
    private MediaTime after;
    private int missed;

    /**
     * @param before the picture before, which does not show it
     */
    LogoTrack(KnownLogo logo, Sighting first, MediaTime before) {
        this.logo = logo;
        this.before = before;
        this.after = first.time();
        sightings.add(first);
    }

    void add(Sighting next) {
        sightings.add(next);
        missed = 0;
    }

    /** How many pictures have passed without it since it was last seen. */
    int miss(MediaTime time) {
        if (missed == 0) {
            after = time;
        }
        return ++missed;
    }

    /** Whether it isn't in the latest picture. */
    boolean isMissed() {
        return missed > 0;
    }

    /** It was there to the film's end, which comes at {@code end} at the latest. */
    void last(MediaTime end) {
        if (missed == 0) {
            after = end;
        }
    }

    KnownLogo logo() {
        return logo;
    }

    Sighting opening() {
        return sightings.getFirst();
    }

    Sighting closing() {
        return sightings.getLast();
    }

    Sighting clearest() {
        return sightings.stream().max(Comparator.comparingDouble(Sighting::score)).orElseThrow();
    }

    boolean isSingle() {
        return sightings.size() == 1;
    }

    /** Whether it is not always where it was first; of a single sighting nobody knows. */
    boolean moves() {
        return isSingle()
                || sightings.stream().anyMatch(one -> one.box().iou(opening().box()) < SAME_PLACE);
    }

    MediaTime before() {
        return before;
    }

    MediaTime after() {
        return after;
    }

    /** A while in which it stays in its place. */
    record Stay(Span span, Box box) {}

    /** Where it stays from time to time, the first from {@code start}, the last to {@code end}. */
    List<Stay> stays(MediaTime start, MediaTime end) {
        List<Stay> stays = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        MediaTime from = start;
        MediaTime seen = opening().time();
        for (Sighting next : sightings) {
            if (!boxes.isEmpty() && next.box().iou(boxes.getFirst()) < SAME_PLACE) {
                MediaTime moved = new Span(seen, next.time()).middle();
                stays.add(new Stay(new Span(from, moved), mean(boxes)));
                boxes.clear();
                from = moved;
            }
            boxes.add(next.box());
            seen = next.time();
        }
        stays.add(new Stay(new Span(from, MediaTime.max(from, end)), mean(boxes)));
        return stays;
    }

    private static Box mean(List<Box> boxes) {
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
        for (Box box : boxes) {
            x += box.x() / boxes.size();
            y += box.y() / boxes.size();
            width += box.width() / boxes.size();
            height += box.height() / boxes.size();
        }
        return new Box(x, y, Math.min(width, 1 - x), Math.min(height, 1 - y));
    }
}
