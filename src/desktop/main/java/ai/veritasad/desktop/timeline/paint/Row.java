package ai.veritasad.desktop.timeline.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A lane of the timeline and where it lies.
 *
 * @param family of the signals in a lane of signals
 */
public record Row(Kind kind, Optional<Family> family, double top, double height) {

    /** What a lane shows, from top to bottom. */
    public enum Kind {
        RULER,
        THUMBNAILS,
        WAVEFORM,
        SEGMENTS,
        SIGNALS,
        MINIMAP
    }

    /** Pixels at the left for the names of lanes. */
    public static final double GUTTER = 132;

    private static final double RULER = 26;
    private static final double THUMBNAILS = 54;
    private static final double WAVEFORM = 60;
    private static final double SEGMENTS = 40;
    private static final double SIGNALS = 20;
    private static final double MINIMAP = 30;
    private static final double LEAST = 0.5;
    private static final double LARGEST = 1.8;

    double bottom() {
        return top + height;
    }

    public double middle() {
        return top + height / 2;
    }

    public boolean contains(double y) {
        return y >= top && y < bottom();
    }

    /** All lanes, one for each family; picture and sound take what height is left over. */
    public static List<Row> all(double height, List<Family> families) {
        double needed = height(families);
        double film = THUMBNAILS + WAVEFORM;
        double scale = Math.clamp((height - needed + film) / film, LEAST, LARGEST);
        List<Row> rows = new ArrayList<>();
        add(rows, Kind.RULER, RULER);
        add(rows, Kind.THUMBNAILS, Math.floor(THUMBNAILS * scale));
        add(rows, Kind.WAVEFORM, Math.floor(WAVEFORM * scale));
        add(rows, Kind.SEGMENTS, SEGMENTS);
        families.forEach(
                family -> rows.add(new Row(Kind.SIGNALS, Optional.of(family), end(rows), SIGNALS)));
        double bottom = Math.max(end(rows), height - MINIMAP);
        rows.add(new Row(Kind.MINIMAP, Optional.empty(), bottom, MINIMAP));
        return List.copyOf(rows);
    }

    /** The height at which nothing is squeezed. */
    public static double height(List<Family> families) {
        return RULER + THUMBNAILS + WAVEFORM + SEGMENTS + families.size() * SIGNALS + MINIMAP;
    }

    /** The height at which picture and sound are as low as they may be. */
    public static double leastHeight(List<Family> families) {
        return Math.ceil(height(families) - LEAST * (THUMBNAILS + WAVEFORM));
    }

    private static void add(List<Row> rows, Kind kind, double height) {
        rows.add(new Row(kind, Optional.empty(), end(rows), height));
    }

    private static double end(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.getLast().bottom();
    }
}
