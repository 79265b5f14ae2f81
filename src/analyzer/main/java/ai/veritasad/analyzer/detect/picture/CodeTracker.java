package ai.veritasad.analyzer.detect.picture;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.ArrayList;
import java.util.List;

/** Follows codes from picture to picture, standing, moving or fading. */
final class CodeTracker {

    private static final int MOST = 1000;
    private static final double SAME_PLACE = 0.5;

    private final CodeReader reader;
    private final List<CodeTrack> open = new ArrayList<>();
    private final List<CodeTrack> ended = new ArrayList<>();
    private MediaTime previous = MediaTime.ZERO;

    CodeTracker(CodeReader reader) {
        this.reader = reader;
    }

    void next(Picture picture) {
        List<CodeTrack> lost = new ArrayList<>();
        List<Area> known = new ArrayList<>();
        for (CodeTrack track : open) {
            if (track.isSure() && track.surelyStandsIn(picture)) {
                known.add(track.closing().area());
                track.follow(picture);
            } else {
                lost.add(track);
            }
        }
        List<Reading> fresh = new ArrayList<>(reader.read(picture, known));
        lost.removeIf(track -> isFound(track, picture, fresh));
        lost.forEach(track -> track.endBefore(picture.time()));
        ended.addAll(lost);
        open.removeAll(lost);
        for (Reading reading : fresh) {
            if (open.size() + ended.size() < MOST) {
                open.add(new CodeTrack(picture, reading, previous));
            }
        }
        previous = picture.time();
    }

    /** Whether the code was read again, or can't be read but still stands there, faded. */
    private static boolean isFound(CodeTrack track, Picture picture, List<Reading> fresh) {
        for (Reading reading : fresh) {
            if (track.reading().isSame(reading)) {
                track.follow(picture, reading.area());
                fresh.remove(reading);
                return true;
            }
        }
        Area area = track.closing().area();
        boolean stands =
                track.standsIn(picture)
                        && fresh.stream().noneMatch(one -> one.area().covers(area) > SAME_PLACE);
        if (stands) {
            track.follow(picture);
        }
        return stands;
    }

    /** Ends all: the film is over at {@code after}. All codes that were surely seen. */
    List<CodeTrack> end(MediaTime after) {
        open.forEach(track -> track.endBefore(MediaTime.max(after, track.last())));
        ended.addAll(open);
        open.clear();
        return ended.stream().filter(CodeTrack::isSure).toList();
    }

    /** The time of the last picture. */
    MediaTime reached() {
        return previous;
    }
}
