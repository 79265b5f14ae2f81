package ai.veritasad.analyzer.decode.cue;

import ai.veritasad.analyzer.report.transcript.Cue;

import java.util.List;
import java.util.Optional;

/**
 * What a parser found in a caption text.
 *
 * @param cues in order of their start
 * @param bad cues that could not be read
 * @param language as the text itself declares it
 */
public record ParsedCues(List<Cue> cues, int bad, Optional<String> language) {
    public ParsedCues {
        cues = List.copyOf(cues);
    }
}
