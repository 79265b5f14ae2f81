package ai.veritasad.analyzer.disclosure.profile;

import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How an ad is to be labelled.
 *
 * @param shown the label or labels as a sentence names them
 * @param languages in which the label has to be; empty where the content's own language is asked
 * @param media where the label has to be met
 * @param soundMedia where it has to be met in a medium without pictures
 * @param platform what a platform's own label is worth
 * @param statements what a sentence of this function is worth where no listed word is in it; a
 *     function that is not named says nothing
 */
public record Labelling(
        LocalText shown,
        Set<String> languages,
        Set<Medium> media,
        Set<Medium> soundMedia,
        Standing platform,
        Map<Signal.Function, Standing> statements,
        List<Words> words) {

    /**
     * Words of one language and standing; a word that ends in a dash is a stem.
     *
     * @param language ISO 639-1 code
     */
    public record Words(Standing standing, String language, List<String> words) {
        public Words {
            words = List.copyOf(words);
        }
    }

    public Labelling {
        languages = Set.copyOf(languages);
        media = Set.copyOf(media);
        soundMedia = Set.copyOf(soundMedia);
        statements = Map.copyOf(statements);
        words = List.copyOf(words);
    }

    /** What a sentence is worth for its function alone. */
    public Optional<Standing> of(Signal.Function function) {
        return Optional.ofNullable(statements.get(function));
    }
}
