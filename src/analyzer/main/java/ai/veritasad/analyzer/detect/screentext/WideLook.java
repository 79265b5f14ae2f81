package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Patch;

import java.util.List;

/**
 * Cuts a line once more with much room on both sides: where its ground changes, only a part of it
 * may stand out enough to be found.
 */
final class WideLook {

    /** Heights of the line on each side. */
    private static final int ROOM = 9;

    private WideLook() {}

    static List<Patch> views(ReadLine line, Pictures again) {
        return again.at(line.clearest()).stream()
                .map(picture -> {
                    Area area = line.area(picture.width(), picture.height());
                    int room = ROOM * area.height();
                    return Patch.cut(
                            picture, area.widened(room, 0, picture.width(), picture.height()));
                })
                .toList();
    }
}
