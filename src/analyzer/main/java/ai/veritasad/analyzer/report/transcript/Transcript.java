package ai.veritasad.analyzer.report.transcript;

import java.util.List;

/**
 * What is said, in order of time.
 *
 * @param language ISO 639-1 code, {@code und} where unknown
 * @param source where it came from, e.g. {@code talk.ru.vtt} or {@code stream 2}
 */
public record Transcript(String language, String source, List<Cue> cues) {
    public Transcript {
        cues = List.copyOf(cues);
    }
}
