package ai.veritasad.analyzer.report;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was seen and heard in one file, before any judgement; judged again without
 * decoding.
 *
 * @param version of the analyzer that observed
 * @param transcript what is said, where captions or speech recognition gave it
 * @param signals in order of their start
 * @param omissions what was not looked at, and so can't be missing
 */
public record Observations(
        String version,
        Source source,
        Publication publication,
        Optional<Transcript> transcript,
        List<Signal> signals,
        List<Proof> proofs,
        List<Warning> warnings,
        List<Omission> omissions) {

    public Observations {
        signals = List.copyOf(signals);
        proofs = List.copyOf(proofs);
        warnings = List.copyOf(warnings);
        omissions = List.copyOf(omissions);
    }

    /** The length of the medium as far as it is known: of the file, else up to the last signal. */
    public MediaTime duration() {
        return source.duration()
                .orElseGet(() ->
                        signals.stream()
                                .map(signal -> signal.span().end())
                                .max(MediaTime::compareTo)
                                .orElse(MediaTime.ZERO));
    }
}
