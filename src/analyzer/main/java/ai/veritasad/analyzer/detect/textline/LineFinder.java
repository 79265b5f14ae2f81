package ai.veritasad.analyzer.detect.textline;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where lines of text may stand in one picture: places where vertical strokes, rising and
 * falling edges close together, fill a flat wide box.
 */
public final class LineFinder {

    /** Each level halves the picture again; lines of 8 to 170 pixels are found. */
    private static final int LEVELS = 3;

    /** Mean edge strength that counts as strokes, from faint to strong; see {@link #lines}. */
    private static final int[] THRESHOLDS = {8, 16, 32, 64};

    private static final int SMALLEST = 24;
    private static final double SAME_PLACE = 0.5;

    /** A candidate: its place in the picture and how strong its strokes are. */
    public record Line(Area area, double strength) {}

    /** Candidates, strongest first. */
    public List<Line> find(Picture picture) {
        List<Line> found = new ArrayList<>();
        Patch level = Patch.whole(picture).halved();
        for (int i = 0, zoom = 2; i < LEVELS && level.height() >= SMALLEST; i++, zoom *= 2) {
            for (Line line : lines(new StrokeMap(level))) {
                addCoarser(found, new Line(line.area.times(zoom), line.strength));
            }
            level = level.halved();
        }
        found.sort(Comparator.comparingDouble(Line::strength).reversed());
        return found;
    }

    /**
     * A coarser level sees small lines as one smear, and the finer level sees parts of large
     * letters as lines: what fills most of the coarser box is right.
     */
    private static void addCoarser(List<Line> found, Line line) {
        int filled = 0;
        for (Line finer : found) {
            filled += finer.area.shared(line.area);
        }
        if (filled <= SAME_PLACE * line.area.size()) {
            found.removeIf(finer -> finer.area.shared(line.area) > 0.7 * finer.area.size());
            found.add(line);
        }
    }

    /**
     * On a plain ground the lowest threshold gives whole lines; on a busy one the ground drowns the
     * text there and only a higher threshold sets the text free.
     */
    private static List<Line> lines(StrokeMap strokes) {
        List<Line> found = new ArrayList<>();
        for (int threshold : THRESHOLDS) {
            for (Line line : strokes.lines(threshold)) {
                add(found, line);
            }
        }
        return found;
    }

    private static void add(List<Line> found, Line line) {
        if (found.stream().noneMatch(other -> other.area.covers(line.area) > SAME_PLACE)) {
            found.add(line);
        }
    }
}
