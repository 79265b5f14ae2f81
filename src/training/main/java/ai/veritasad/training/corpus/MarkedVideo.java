package ai.veritasad.training.corpus;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * One video's transcript with its ads marked by people.
 *
 * @param source where it comes from, as its corpus calls it
 * @param ads in order of time, apart from one another
 */
public record MarkedVideo(
        String id, String source, MediaTime duration, Transcript transcript, List<Span> ads) {

    public MarkedVideo {
        ads = List.copyOf(ads);
    }

    public double hours() {
        return duration.seconds() / 3600;
    }

    /** The ads, those less than {@code gap} apart as one. */
    public List<Span> adsJoined(MediaTime gap) {
        List<Span> joined = new ArrayList<>();
        for (Span ad : ads) {
            boolean near = !joined.isEmpty() && joined.getLast().gapTo(ad).isBefore(gap);
            if (near) {
                joined.addLast(joined.removeLast().hull(ad));
            } else {
                joined.add(ad);
            }
        }
        return List.copyOf(joined);
    }
}
