package ai.veritasad.analyzer.disclosure;

import ai.veritasad.analyzer.report.Disclosure;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Verdict;

import java.util.List;

/** The rules of every jurisdiction, as dated data. */
public final class DisclosureRules {

    private DisclosureRules() {}

    /** With the rule sets that come with us. */
    public static DisclosureRules bundled() {
        return new DisclosureRules();
    }

    /** What was judged: the segments with their disclosures, and the item as a whole. */
    public record Judged(List<Segment> segments, Verdict verdict) {
        public Judged {
            segments = List.copyOf(segments);
        }
    }

    /** Looks at each segment, and at the item, under each chosen jurisdiction. */
    public Judged judged(
            List<Segment> segments, Observations observations, JudgementOptions options) {
        List<Disclosure> undecided =
                options.jurisdictions().stream()
                        .map(code -> new Disclosure(code, Disclosure.State.UNDECIDED, List.of()))
                        .toList();
        return new Judged(
                segments.stream().map(segment -> segment.withDisclosures(undecided)).toList(),
                new Verdict(
                        segments.isEmpty() ? Verdict.Label.NO_AD : Verdict.Label.UNOFFICIAL,
                        undecided));
    }
}
