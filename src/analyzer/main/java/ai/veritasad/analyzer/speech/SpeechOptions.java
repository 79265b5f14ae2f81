package ai.veritasad.analyzer.speech;

import java.util.Optional;

/**
 * Whether speech is heard.
 *
 * @param language ISO 639-1 code of what is spoken; empty where the sound itself is to tell
 */
public record SpeechOptions(When when, Optional<String> language) {

    /** Where there are no captions, in whatever language. */
    public static final SpeechOptions USUAL =
            new SpeechOptions(When.WITHOUT_CAPTIONS, Optional.empty());

    /** When it is heard. */
    public enum When {
        /** Captions tell as much for less. */
        WITHOUT_CAPTIONS,
        /** Instead of captions; these are used where hearing is impossible. */
        ALWAYS,
        NEVER
    }

    public SpeechOptions when(When wanted) {
        return new SpeechOptions(wanted, language);
    }

    public SpeechOptions in(String spoken) {
        return new SpeechOptions(when, Optional.of(spoken));
    }
}
