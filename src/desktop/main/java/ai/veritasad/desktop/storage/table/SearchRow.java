package ai.veritasad.desktop.storage.table;

import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.desktop.library.outcome.Outcome;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a video can be found by, and how words become a question to the index. */
final class SearchRow {

    private static final Pattern GAP = Pattern.compile("\\s+");

    private SearchRow() {}

    /** Puts the newest report of a video in the place of an older one. */
    static void put(Connection connection, long video, Report report, Outcome outcome)
            throws SQLException {
        Observations seen = report.observations();
        Sql.update(connection, "delete from search where rowid = ?", video);
        Sql.update(
                connection,
                """
                insert into search (rowid, title, channel, advertisers, erids, names, transcript)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                video,
                folded(seen.publication().title().orElse("") + " " + seen.source().name()),
                folded(seen.publication().channel().orElse("")),
                folded(String.join("\n", outcome.advertisers())),
                erids(seen),
                folded(names(seen)),
                folded(said(seen)));
    }

    /**
     * A question in FTS5's language: every word has to begin a word of the video; what the words
     * hold beside letters and figures asks for nothing. Empty where nothing is asked.
     */
    static String question(String words) {
        return GAP.splitAsStream(folded(words).strip())
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> "\"" + word.replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" "));
    }

    /** Most people write е for ё, and mean both. */
    private static String folded(String text) {
        return text.replace('ё', 'е').replace('Ё', 'Е');
    }

    private static String erids(Observations seen) {
        return joined(
                identifiers(seen)
                        .filter(Identifier.Erid.class::isInstance)
                        .map(Identifier.Erid.class::cast)
                        .flatMap(erid -> Stream.of(erid.value(), erid.read())));
    }

    private static String names(Observations seen) {
        return joined(
                identifiers(seen)
                        .filter(one -> !(one instanceof Identifier.Erid))
                        .map(Identifier::value));
    }

    private static Stream<Identifier> identifiers(Observations seen) {
        return seen.signals().stream()
                .filter(Signal.Named.class::isInstance)
                .map(signal -> ((Signal.Named) signal).identifier());
    }

    private static String joined(Stream<String> texts) {
        Set<String> once = texts.collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join("\n", once);
    }

    private static String said(Observations seen) {
        List<Cue> cues = seen.transcript().map(said -> said.cues()).orElse(List.of());
        return cues.stream().map(Cue::text).collect(Collectors.joining(" "));
    }
}
