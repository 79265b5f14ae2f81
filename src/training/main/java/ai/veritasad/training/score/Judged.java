package ai.veritasad.training.score;

import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.training.corpus.MarkedVideo;

import java.util.List;

/**
 * A marked video and the ads that were found in it.
 *
 * @param found in order of time
 * @param guesses everything that was suspected, with its probability
 * @param seconds that finding them took one processor core
 */
public record Judged(MarkedVideo video, List<Span> found, List<Guess> guesses, double seconds) {

    /** A stretch and the probability that it is an ad. */
    public record Guess(Span span, double probability) {}

    public Judged {
        found = List.copyOf(found);
        guesses = List.copyOf(guesses);
    }
}
