package ai.veritasad.desktop.history;

import ai.veritasad.desktop.library.outcome.Standing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which videos are looked for.
 *
 * @param words the beginnings of words that stand in title, channel, transcript, names or erids;
 *     all have to
 * @param standings any of these; all where it is empty
 * @param from the first day of analysis
 * @param to the last day of analysis
 */
public record Search(
        String words,
        Set<Standing> standings,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> channel,
        Optional<String> platform) {

    public static final Search EVERYTHING =
            new Search(
                    "",
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Search {
        standings = Set.copyOf(standings);
    }

    public static Search of(String words) {
        return new Search(
                words,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
