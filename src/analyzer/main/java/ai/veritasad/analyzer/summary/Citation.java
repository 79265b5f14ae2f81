package ai.veritasad.analyzer.summary;

import ai.veritasad.analyzer.report.signal.Medium;

import java.util.List;
import java.util.Optional;

/**
 * Where a signal was met and what stood there.
 *
 * @param words the whole sentence, line or caption; empty for signs that are no words
 * @param phrases those of the words that matter
 * @param proof id of the crop that shows it
 */
public record Citation(Medium medium, String words, List<String> phrases, Optional<String> proof) {
    public Citation {
        phrases = List.copyOf(phrases);
    }
}
