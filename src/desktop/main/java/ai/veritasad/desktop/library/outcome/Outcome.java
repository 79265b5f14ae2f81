package ai.veritasad.desktop.library.outcome;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Disclosure.State;

import java.util.List;
import java.util.Optional;

/**
 * A report in a few numbers, for lists of many videos.
 *
 * @param ads segments that advertise; mere mentions don't count
 * @param incomplete how many of them are declared, but not fully
 * @param undeclared how many of them are not declared
 * @param advertisers their names, each once
 */
public record Outcome(
        Standing standing, int ads, int incomplete, int undeclared, List<String> advertisers) {

    public Outcome {
        advertisers = List.copyOf(advertisers);
        if (incomplete < 0 || undeclared < 0 || incomplete + undeclared > ads) {
            throw new IllegalArgumentException(
                    "%d incomplete and %d undeclared of %d ads"
                            .formatted(incomplete, undeclared, ads));
        }
    }

    /** By the rules of the first jurisdiction that the report was made for. */
    public static Outcome of(Report report) {
        List<Segment> ads =
                report.segments().stream()
                        .filter(segment -> segment.kind() != Segment.Kind.MENTION)
                        .toList();
        Optional<String> jurisdiction = report.options().jurisdictions().stream().findFirst();
        return new Outcome(
                standing(ads, state(report.verdict().disclosures(), jurisdiction)),
                ads.size(),
                count(ads, jurisdiction, State.INCOMPLETE),
                count(ads, jurisdiction, State.UNDECLARED),
                ads.stream().flatMap(ad -> ad.advertiser().stream()).distinct().toList());
    }

    private static Standing standing(List<Segment> ads, State state) {
        return switch (state) {
            case COMPLETE -> ads.isEmpty() ? Standing.NO_ADS : Standing.DECLARED;
            case NOT_REQUIRED -> ads.isEmpty() ? Standing.NO_ADS : Standing.NOT_REQUIRED;
            case INCOMPLETE -> Standing.INCOMPLETE;
            case UNDECLARED -> Standing.UNDECLARED;
            case UNDECIDED -> Standing.UNDECIDED;
        };
    }

    private static int count(List<Segment> ads, Optional<String> jurisdiction, State state) {
        return (int)
                ads.stream().filter(ad -> state(ad.disclosures(), jurisdiction) == state).count();
    }

    private static State state(List<Disclosure> disclosures, Optional<String> jurisdiction) {
        return disclosures.stream()
                .filter(one -> jurisdiction.equals(Optional.of(one.jurisdiction())))
                .map(Disclosure::state)
                .findFirst()
                .orElse(State.NOT_REQUIRED);
    }
}
