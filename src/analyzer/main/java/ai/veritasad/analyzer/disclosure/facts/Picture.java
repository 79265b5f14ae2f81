package ai.veritasad.analyzer.disclosure.facts;

import ai.veritasad.analyzer.disclosure.profile.Platform;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.Optional;

/** Whether there is a picture, and whether it was looked at. */
public enum Picture {
    /** The file has pictures. */
    SEEN,
    /** A medium of sound alone, such as a podcast. */
    NONE,
    /** Captions alone, or the sound of what is published with pictures. */
    UNSEEN;

    static Picture of(Observations observations, Optional<Platform> platform) {
        if (has(observations.source(), Source.StreamKind.VIDEO)
                || observations.signals().stream().anyMatch(Picture::isPicture)) {
            return SEEN;
        }
        boolean sound = has(observations.source(), Source.StreamKind.AUDIO);
        return sound && platform.filter(Platform::pictures).isEmpty() ? NONE : UNSEEN;
    }

    private static boolean has(Source source, Source.StreamKind kind) {
        return source.streams().stream().anyMatch(stream -> stream.kind() == kind);
    }

    private static boolean isPicture(Signal signal) {
        return switch (signal) {
            case Signal.ScreenText text -> true;
            case Signal.Code code -> true;
            case Signal.Wording wording -> wording.medium() == Medium.SCREEN;
            case Signal.Named named -> named.medium() == Medium.SCREEN;
            case Signal.Chapter chapter -> false;
            case Signal.Talk talk -> false;
            case Broadcast broadcast -> false;
            case Recognised recognised -> false;
        };
    }
}
