package ai.veritasad.analyzer.detect;

import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.List;

/** What a picture detector saw: signals, and the crops they point to. */
public record Sightings(List<Signal> signals, List<Proof> proofs) {
    public static final Sightings NONE = new Sightings(List.of(), List.of());

    public Sightings {
        signals = List.copyOf(signals);
        proofs = List.copyOf(proofs);
    }
}
