package ai.veritasad.analyzer.summary;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many segments of which sort there are. Each ad is counted once more under what is wrong with
 * it, by its worst outcome.
 *
 * @param ads paid ones: sponsor reads and ad breaks
 * @param undeclared ads without a declaration
 * @param anonymous ads declared incompletely, whose advertiser is not known
 * @param incomplete other ads declared incompletely
 * @param undecided ads that can't be judged
 * @param own the maker's advertising for themselves
 * @param named mere mentions
 */
public record Tally(
        long ads,
        long undeclared,
        long anonymous,
        long incomplete,
        long undecided,
        long own,
        long named) {

    public static Tally of(List<Segment> segments) {
        return new Tally(
                count(segments, Tally::isAd),
                count(segments, segment -> worst(segment) == Disclosure.State.UNDECLARED),
                count(segments, Tally::isAnonymous),
                count(
                        segments,
                        segment ->
                                worst(segment) == Disclosure.State.INCOMPLETE
                                        && !isAnonymous(segment)),
                count(segments, segment -> worst(segment) == Disclosure.State.UNDECIDED),
                count(segments, segment -> segment.kind() == Segment.Kind.SELF_PROMOTION),
                count(segments, segment -> segment.kind() == Segment.Kind.MENTION));
    }

    /** The state that stands for all ads together; not required where there is none. */
    public Disclosure.State state() {
        if (undeclared > 0) {
            return Disclosure.State.UNDECLARED;
        }
        if (anonymous + incomplete > 0) {
            return Disclosure.State.INCOMPLETE;
        }
        if (undecided > 0) {
            return Disclosure.State.UNDECIDED;
        }
        return ads > 0 ? Disclosure.State.COMPLETE : Disclosure.State.NOT_REQUIRED;
    }

    private static boolean isAd(Segment segment) {
        return segment.kind() == Segment.Kind.SPONSOR_READ
                || segment.kind() == Segment.Kind.AD_BREAK;
    }

    private static boolean isAnonymous(Segment segment) {
        return worst(segment) == Disclosure.State.INCOMPLETE && segment.advertiser().isEmpty();
    }

    private static Disclosure.State worst(Segment segment) {
        return isAd(segment)
                ? Outcomes.worst(segment.disclosures())
                : Disclosure.State.NOT_REQUIRED;
    }

    private static long count(List<Segment> segments, Predicate<Segment> chosen) {
        return segments.stream().filter(chosen).count();
    }
}
