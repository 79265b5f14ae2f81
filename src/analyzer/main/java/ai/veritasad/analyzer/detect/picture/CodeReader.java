package ai.veritasad.analyzer.detect.picture;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Patch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds and reads the codes in one picture. */
final class CodeReader {

    /** A busy picture may hold many triples of marks; codes are among the most regular ones. */
    private static final int MOST_TRIES = 8;

    private static final double SAME_PLACE = 0.5;

    private final MarkFinder marks = new MarkFinder();
    private final BarFinder bars = new BarFinder();
    private final PatchReader reader = new PatchReader();

    /** The codes in the picture but for those that stand in one of the {@code known} areas. */
    List<Reading> read(Picture picture, List<Area> known) {
        List<Reading> readings = squares(picture, known);
        readings.addAll(bars(picture, known));
        return readings;
    }

    private List<Reading> squares(Picture picture, List<Area> known) {
        List<Reading> readings = new ArrayList<>();
        Set<Mark> used = new HashSet<>();
        int tries = 0;
        for (Corners corners : Corners.among(marks.find(picture))) {
            Area area = corners.area(picture.width(), picture.height());
            boolean isNew =
                    isNew(area, known) && corners.marks().stream().noneMatch(used::contains);
            if (isNew && tries < MOST_TRIES) {
                tries++;
                Patch cut = Patch.cut(picture, corners.wide(picture.width(), picture.height()));
                reader.square(corners.light() ? cut.inverted() : cut, corners.module())
                        .ifPresent(result -> {
                            used.addAll(corners.marks());
                            readings.add(Reading.of(result, area));
                        });
            }
        }
        return readings;
    }

    private List<Reading> bars(Picture picture, List<Area> known) {
        List<Reading> readings = new ArrayList<>();
        for (BarFinder.Bars found : bars.find(picture)) {
            if (isNew(found.area(), known)) {
                Area wide = found.wide(picture.width(), picture.height());
                reader.bars(Patch.cut(picture, wide), found.run())
                        .map(result -> Reading.of(result, found.area()))
                        .ifPresent(reading -> addOrJoin(readings, reading));
            }
        }
        return readings;
    }

    /** A speck may cut a bar code in two, one above the other. */
    private static void addOrJoin(List<Reading> readings, Reading reading) {
        Area whole = reading.area();
        for (Reading other : List.copyOf(readings)) {
            if (other.isSame(reading)) {
                readings.remove(other);
                whole = whole.hull(other.area());
            }
        }
        readings.add(new Reading(reading.format(), reading.payload(), whole));
    }

    private static boolean isNew(Area area, List<Area> known) {
        return known.stream().noneMatch(place -> place.covers(area) > SAME_PLACE);
    }
}
