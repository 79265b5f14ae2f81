package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Patch;
import ai.veritasad.analyzer.detect.textline.Candidate;
import ai.veritasad.analyzer.detect.textline.LineFinder;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for more pictures of a line that runs through the frame: of one that is nearly as wide as
 * the frame, the samples may show no more than a part, and of others but one view.
 */
final class CrawlLook {

    private static final MediaTime STEP = MediaTime.ofMillis(200);
    private static final int MOST_STEPS = 5;
    private static final int MOST_VIEWS = 3;
    private static final double LIKE_HEIGHT = 1.3;
    private static final double NARROWEST = 0.9;
    private static final int FRAME_EDGE = 6;

    private final Pictures again;
    private final LineFinder finder = new LineFinder();

    CrawlLook(Pictures again) {
        this.again = again;
    }

    /** Whole views of the line around the time when it was seen clearest, nearest first. */
    List<Patch> views(ReadLine line) {
        List<Patch> views = new ArrayList<>();
        for (int step = 1; step <= MOST_STEPS && views.size() < MOST_VIEWS; step++) {
            MediaTime aside = new MediaTime(step * STEP.micros());
            view(line, line.clearest().plus(aside)).ifPresent(views::add);
            if (line.clearest().isAfter(aside)) {
                view(line, line.clearest().minus(aside)).ifPresent(views::add);
            }
        }
        return views;
    }

    private Optional<Patch> view(ReadLine line, MediaTime time) {
        return again.at(time).flatMap(picture -> view(line.box(), picture));
    }

    private Optional<Patch> view(Box known, Picture picture) {
        double middle = (known.y() + known.height() / 2) * picture.height();
        for (LineFinder.Line found : finder.find(picture)) {
            Area wide = new Candidate(picture, found).wide();
            double heights = wide.height() / (known.height() * picture.height());
            boolean same =
                    wide.top() < middle
                            && middle < wide.bottom()
                            && heights < LIKE_HEIGHT
                            && heights > 1 / LIKE_HEIGHT;
            boolean whole =
                    wide.left() > FRAME_EDGE
                            && wide.right() < picture.width() - FRAME_EDGE
                            && wide.width() >= NARROWEST * known.width() * picture.width();
            if (same && whole) {
                return Optional.of(Patch.cut(picture, wide));
            }
        }
        return Optional.empty();
    }
}
