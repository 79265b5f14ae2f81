package ai.veritasad.analyzer.export.json;

import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Refuses files whose parts point at signals that aren't there. */
final class Indices {

    private final int count;
    private final Path file;

    private Indices(Observations observations, Path file) {
        this.count = observations.signals().size();
        this.file = file;
    }

    static void check(Observations observations, Path file) {
        Indices indices = new Indices(observations, file);
        List<Signal> signals = observations.signals();
        for (int i = 0; i < signals.size(); i++) {
            String place = "observations.signals[" + i + "].source";
            sourceOf(signals.get(i)).ifPresent(index -> indices.check(index, place));
        }
    }

    static void check(Report report, Path file) {
        check(report.observations(), file);
        Indices indices = new Indices(report.observations(), file);
        for (Segment segment : report.segments()) {
            String place = "segments[id " + segment.id() + "]";
            for (Evidence evidence : segment.evidence()) {
                indices.check(evidence.signal(), place + ".evidence");
            }
            indices.check(segment.disclosures(), place);
        }
        indices.check(report.verdict().disclosures(), "verdict");
    }

    private void check(List<Disclosure> disclosures, String place) {
        for (Disclosure disclosure : disclosures) {
            for (Finding finding : disclosure.findings()) {
                for (int index : finding.signals()) {
                    check(index, place + ".disclosures " + finding.rule());
                }
            }
        }
    }

    private void check(int index, String place) {
        if (index < 0 || index >= count) {
            throw Damage.at(
                    file,
                    place,
                    "сигнала № " + index + " нет, их " + count,
                    "there is no signal " + index + ", only " + count);
        }
    }

    private static Optional<Integer> sourceOf(Signal signal) {
        return switch (signal) {
            case Signal.Wording wording -> wording.source();
            case Signal.Named named -> named.source();
            case Signal.ScreenText text -> Optional.empty();
            case Signal.Code code -> Optional.empty();
            case Signal.Chapter chapter -> Optional.empty();
            case Signal.Talk talk -> Optional.empty();
            case Broadcast broadcast -> Optional.empty();
            case Recognised.Brand brand -> brand.source();
            case Recognised recognised -> Optional.empty();
        };
    }
}
