package ai.veritasad.analyzer.speech.engine;

import ai.veritasad.analyzer.report.transcript.Word;

import java.util.List;

/**
 * What was recognised in a piece of sound.
 *
 * @param words in order of time
 * @param tokens how many parts of words it is made of
 * @param confidence the mean probability of these parts, 0 where there are none or nobody knows
 */
public record Utterance(List<Word> words, int tokens, double confidence) {
    public Utterance {
        words = List.copyOf(words);
    }
}
