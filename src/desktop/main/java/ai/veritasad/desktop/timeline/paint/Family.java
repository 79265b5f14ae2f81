package ai.veritasad.desktop.timeline.paint;

import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;

/** Signals that share a lane. */
public enum Family {
    SCREEN_TEXT,
    CODES,
    WORDING,
    TALK,
    IDENTIFIERS,
    RECOGNISED,
    BROADCAST,
    CHAPTERS;

    /** The lane of a signal. */
    public static Family of(Signal signal) {
        return switch (signal) {
            case Signal.ScreenText text -> SCREEN_TEXT;
            case Signal.Code code -> CODES;
            case Signal.Wording wording -> WORDING;
            case Signal.Talk talk -> TALK;
            case Signal.Named named -> IDENTIFIERS;
            case Signal.Chapter chapter -> CHAPTERS;
            case Broadcast broadcast -> BROADCAST;
            case Recognised recognised -> RECOGNISED;
        };
    }

    /** Whether a viewer meets it at its place in the film, and not in a text beside it. */
    public static boolean isInFilm(Signal signal) {
        return switch (signal) {
            case Signal.Wording wording -> wording.medium().isInVideo();
            case Signal.Named named -> named.medium().isInVideo();
            case Signal.ScreenText text -> true;
            case Signal.Code code -> true;
            case Signal.Talk talk -> true;
            case Signal.Chapter chapter -> true;
            case Broadcast broadcast -> true;
            case Recognised.Brand brand -> brand.medium().isInVideo();
            case Recognised.KnownAd known -> true;
            case Recognised.SeenElsewhere seen -> true;
        };
    }
}
