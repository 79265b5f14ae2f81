package ai.veritasad.desktop.cut.plan;

import ai.veritasad.analyzer.export.format.Stretches;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.List;

/** Which parts of a video are kept when ads are cut out between keyframes. */
public final class Parts {

    private static final MediaTime LEAST = MediaTime.ofMillis(1);

    private Parts() {}

    /**
     * What lies between the ads. A part can only begin at a keyframe: it begins at the last one in
     * the ad before it, so that rather the end of an ad stays than a word of the video goes.
     *
     * @param keyframes ascending; none where every moment will do, as in sound alone
     */
    public static List<Span> kept(List<Span> ads, MediaTime end, List<MediaTime> keyframes) {
        List<Span> parts = new ArrayList<>();
        for (Span part : Stretches.between(ads, end, LEAST)) {
            MediaTime start = startOf(part, keyframes);
            boolean joins = !parts.isEmpty() && !start.isAfter(parts.getLast().end());
            parts.add(
                    joins
                            ? new Span(parts.removeLast().start(), part.end())
                            : new Span(start, part.end()));
        }
        return List.copyOf(parts);
    }

    private static MediaTime startOf(Span part, List<MediaTime> keyframes) {
        if (keyframes.isEmpty() || part.start().equals(MediaTime.ZERO)) {
            return part.start();
        }
        return keyframes.stream()
                .filter(keyframe -> !keyframe.isAfter(part.start()))
                .reduce((earlier, later) -> later)
                .orElse(MediaTime.ZERO);
    }
}
