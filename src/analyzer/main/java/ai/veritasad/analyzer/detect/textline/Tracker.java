package ai.veritasad.analyzer.detect.textline;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.textline.LineFinder.Line;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Follows lines from picture to picture, standing or moving, and hands over those that ended. */
public final class Tracker {

    private static final int MOST = 48;
    private static final double SAME = 0.5;
    private static final double SAME_MOVED = 0.6;
    private static final double GROWN = 1.3;
    private static final double FLATTER = 2.5;

    private final List<Track> open = new ArrayList<>();
    private MediaTime previous = MediaTime.ZERO;

    /** Takes the next picture and the candidates in it; gives the tracks that it ends. */
    public List<Track> next(Picture picture, List<Line> lines) {
        List<Candidate> fresh = new ArrayList<>();
        lines.forEach(line -> fresh.add(new Candidate(picture, line)));
        List<Track> lost = new ArrayList<>();
        for (Track track : List.copyOf(open)) {
            Area area = track.closing().area();
            boolean stands = track.closing().isAtLeast(SAME, picture);
            if (stands && fresh.stream().noneMatch(line -> outgrew(line.area(), area))) {
                track.follow(picture, area);
                fresh.removeIf(line -> isPartOf(line.area(), area));
            } else {
                lost.add(track);
            }
        }
        List<Track> ended = new ArrayList<>();
        for (Track track : lost) {
            if (!moved(track, picture, fresh) && !crawled(track, picture, fresh)) {
                track.endBefore(picture.time());
                ended.add(track);
            }
        }
        open.removeAll(ended);
        begin(picture, fresh);
        previous = picture.time();
        return ended;
    }

    /** A text on a large patterned thing is no part of it. */
    private static boolean isPartOf(Area line, Area track) {
        return line.covers(track) > SAME && line.height() * FLATTER >= track.height();
    }

    /** Whether the line is the same with more words, as typed letter by letter. */
    private static boolean outgrew(Area line, Area track) {
        return line.covers(track) > 0.9 && line.width() > GROWN * track.width();
    }

    private static boolean moved(Track track, Picture picture, List<Candidate> fresh) {
        for (Candidate line : fresh) {
            Optional<Area> place = Shift.find(track.closing(), line, SAME_MOVED);
            if (place.isPresent()) {
                track.follow(picture, place.get());
                fresh.removeIf(other -> isPartOf(other.area(), place.get()));
                return true;
            }
        }
        return false;
    }

    /** Whether a line that runs through the picture shows another part of itself. */
    private static boolean crawled(Track track, Picture picture, List<Candidate> fresh) {
        for (Candidate line : fresh) {
            OptionalInt shift = Crawl.shift(track.closing(), line);
            if (shift.isPresent() && Math.abs(shift.getAsInt()) > 1) {
                track.crawl(picture, line.wide());
                fresh.removeIf(other -> isPartOf(other.area(), line.wide()));
                return true;
            }
        }
        return false;
    }

    private void begin(Picture picture, List<Candidate> fresh) {
        for (Candidate line : fresh) {
            if (open.size() >= MOST) {
                return;
            }
            open.add(new Track(picture, line.wide(), line.strength(), previous));
        }
    }

    /** Ends all: the film is over. */
    public List<Track> end() {
        List<Track> ended = List.copyOf(open);
        open.clear();
        return ended;
    }
}
