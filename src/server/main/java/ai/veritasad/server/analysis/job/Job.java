package ai.veritasad.server.analysis.job;

import ai.veritasad.api.wire.analysis.Analysis;
import ai.veritasad.api.wire.analysis.AnalysisState;
import ai.veritasad.api.wire.analysis.AnalysisStatus;
import ai.veritasad.api.wire.analysis.Options;
import ai.veritasad.api.wire.analysis.Source;
import ai.veritasad.api.wire.analysis.Verdict;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * An analysis as it is kept.
 *
 * @param standing what changes while it is worked on
 * @param reservation the id of what was taken from the quota
 * @param cancelWanted whether its owner wants it to end
 */
public record Job(
        UUID id,
        UUID account,
        Source source,
        Options options,
        Optional<String> title,
        Standing standing,
        Optional<Verdict> verdict,
        Optional<String> reservation,
        boolean cancelWanted,
        Times times) {

    /** When what happened. */
    public record Times(Instant created, Optional<Instant> started, Optional<Instant> completed) {}

    /**
     * How far it is.
     *
     * @param attempt counts the starts
     * @param version counts the changes
     */
    public record Standing(
            UUID id,
            AnalysisState state,
            int progress,
            Optional<String> stage,
            int attempt,
            Optional<Failure> failure,
            long version,
            Instant updated) {

        /** For a person who reads this language. */
        public AnalysisStatus in(Locale language) {
            Optional<String> words =
                    failure.map(Failure::text)
                            .or(() -> Stages.words(state, stage))
                            .map(text -> text.in(language));
            return new AnalysisStatus(
                    id.toString(),
                    state,
                    progress,
                    stage,
                    words,
                    failure.map(Failure::code),
                    attempt,
                    updated);
        }
    }

    public AnalysisState state() {
        return standing.state();
    }

    /** For a person who reads this language. */
    public Analysis in(Locale language) {
        return new Analysis(
                id.toString(),
                standing.state(),
                standing.progress(),
                standing.stage(),
                source,
                title,
                times.created(),
                times.started(),
                times.completed(),
                standing.failure().map(Failure::code),
                standing.failure().map(failure -> failure.text().in(language)),
                verdict,
                reservation);
    }
}
