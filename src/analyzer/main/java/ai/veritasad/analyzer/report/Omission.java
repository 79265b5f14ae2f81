package ai.veritasad.analyzer.report;

import ai.veritasad.analyzer.report.measure.Span;

import java.util.Optional;

/**
 * Something that was not looked at, so that nothing can be concluded from not having found it.
 *
 * @param span the stretch that was passed over, empty for the whole medium
 */
public record Omission(Look look, Reason reason, Optional<Span> span) {

    /** What could have been found. */
    public enum Look {
        /** Words in the picture. */
        SCREEN_TEXT,
        /** QR and bar codes in the picture. */
        CODES,
        /** What is said. */
        SPEECH
    }

    /** Why it was not looked for. */
    public enum Reason {
        /** Somebody asked not to. */
        SWITCHED_OFF,
        /** The file has no picture, or no captions that tell what is said. */
        NOT_THERE,
        /** The file has it, but it can't be read. */
        UNREADABLE,
        /** Speech needs a model that is not installed. */
        NO_MODEL
    }

    /** Of the whole medium. */
    public static Omission of(Look look, Reason reason) {
        return new Omission(look, reason, Optional.empty());
    }
}
