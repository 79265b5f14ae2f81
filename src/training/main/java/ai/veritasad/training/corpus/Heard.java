package ai.veritasad.training.corpus;

import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.detect.talk.Hearing;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.util.List;

/** A marked video as beats with all that text detectors find in them. */
public record Heard(MarkedVideo video, Talk talk) {

    private static final MediaTime APART = MediaTime.ofSeconds(15);

    /** Words a second of a read ad, as measured on English captions. */
    private static final double PACE = 2.8;

    public static List<Heard> all(List<MarkedVideo> videos) {
        return videos.parallelStream().map(Heard::of).toList();
    }

    public static Heard of(MarkedVideo video) {
        return new Heard(video, new Hearing().of(video.transcript(), video.duration()));
    }

    /** A script as it would be read aloud, all of it an ad. */
    public static Heard script(String text, String language) {
        double seconds = text.split("\\s+", -1).length / PACE;
        Span span = Span.ofSeconds(0, seconds);
        return of(
                new MarkedVideo(
                        "script",
                        "script",
                        span.end(),
                        new Transcript(language, "script", List.of(Cue.of(span, text))),
                        List.of(span)));
    }

    /** The marked ads, those that nearly touch as one. */
    public List<Span> ads() {
        return video.adsJoined(APART);
    }
}
