package ai.veritasad.analyzer.fuse;

import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.BrandExposure;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns signals into segments: every signal votes for the seconds around it, votes add up to a
 * belief per second, runs of believed seconds become segments whose borders are set where something
 * begins or ends.
 */
public final class Fusion {

    /** By how much a mention may stay under the threshold of an ad, in log-odds. */
    private static final double MENTION_MARGIN = 1.5;

    static final Comparator<Evidence> STRONGEST_FIRST =
            Comparator.comparingDouble((Evidence one) -> -Math.abs(one.contribution()))
                    .thenComparingInt(Evidence::signal);

    private static final MediaTime SHORTEST = MediaTime.ofSeconds(4);

    private final Weights weights;

    private Fusion(Weights weights) {
        this.weights = weights;
    }

    public static Fusion bundled() {
        return new Fusion(Weights.bundled());
    }

    /** The segments of one medium in order of time, without disclosures; they never overlap. */
    public List<Segment> segments(Observations observations, JudgementOptions options) {
        double threshold = weights.thresholdAt(options.sensitivity());
        return numbered(
                Breaks.among(
                        voted(observations, threshold),
                        observations.signals(),
                        weights,
                        threshold));
    }

    private List<Segment> voted(Observations observations, double threshold) {
        Heard heard = Heard.of(observations.signals());
        List<Vote> votes = Vote.of(observations.signals(), weights, heard);
        if (votes.isEmpty()) {
            return List.of();
        }
        double seconds = lastMoment(observations);
        Beliefs beliefs = Beliefs.of(votes, weights.prior(), seconds);
        double floor = Math.max(threshold - weights.hysteresis(), weights.prior() + 0.5);
        Borders borders = Borders.of(observations);
        Returns returns = Returns.of(observations.signals(), votes);
        List<Segment> segments = new ArrayList<>();
        List<Vote> told = Vote.told(observations.signals(), weights, heard);
        for (Span region : returns.cut(beliefs.runsAbove(floor))) {
            candidate(region, votes, beliefs, heard.suspicion(region, floor))
                    .filter(candidate -> candidate.peak() >= threshold - MENTION_MARGIN)
                    .map(candidate -> candidate.with(told))
                    .flatMap(candidate -> segment(candidate, threshold, borders, observations))
                    .filter(found -> mayStand(found, segments))
                    .map(found -> apart(found, segments))
                    .ifPresent(segments::add);
        }
        return Joining.joined(segments, observations.signals(), returns);
    }

    private static double lastMoment(Observations observations) {
        MediaTime last =
                observations.signals().stream()
                        .filter(signal -> !(signal instanceof Signal.Chapter))
                        .map(signal -> signal.span().end())
                        .reduce(observations.duration(), MediaTime::max);
        return last.seconds();
    }

    /**
     * The votes of a run, the span they reach over and the highest belief in it.
     *
     * @param cut whether the span was cut out of the talk as a whole, borders and all
     */
    private record Candidate(Span span, boolean cut, List<Vote> votes, double peak) {

        /** With those of the phrases in it that the talk's own vote already counts. */
        Candidate with(List<Vote> told) {
            List<Vote> here = told.stream().filter(vote -> vote.span().touches(span)).toList();
            return new Candidate(span, cut, Shares.of(votes, here), peak);
        }
    }

    /** Seconds that are believed only because a vote is near are no part of the ad. */
    private static Optional<Candidate> candidate(
            Span run, List<Vote> votes, Beliefs beliefs, Optional<Span> said) {
        List<Vote> inside =
                votes.stream()
                        .filter(vote -> vote.span().touches(run))
                        .filter(vote -> !vote.isTalk() || isAbout(vote.span(), said, run))
                        .toList();
        return said.or(() ->
                        inside.stream()
                                .filter(vote -> vote.logOdds() > 0 && !vote.isTalk())
                                .map(Vote::span)
                                .reduce(Span::hull))
                .map(span -> new Candidate(span, said.isPresent(), inside, beliefs.most(span)));
    }

    /** The talk before and after an ad touches it, but says nothing of it. */
    private static boolean isAbout(Span talk, Optional<Span> said, Span run) {
        return said.map(talk::equals).orElseGet(() -> talk.contains(run.middle()));
    }

    private Optional<Segment> segment(
            Candidate candidate, double threshold, Borders borders, Observations observations) {
        List<Evidence> evidence = evidence(candidate.votes());
        Kinds kinds = Kinds.of(evidence, observations.signals());
        boolean ad = candidate.peak() >= threshold;
        Segment segment =
                new Segment(
                        "",
                        candidate.cut()
                                ? borders.adjust(candidate.span())
                                : borders.refine(candidate.span()),
                        ad ? kinds.advertising() : Segment.Kind.MENTION,
                        probability(candidate.peak()),
                        kinds.advertiser()
                                .or(() ->
                                        BrandExposure.mostNamed(
                                                observations.signals(), candidate.span())),
                        evidence,
                        List.of());
        return ad || isNamed(segment, observations) ? Optional.of(segment) : Optional.empty();
    }

    /** Strongest first; votes of one channel share what the channel gave. */
    private static List<Evidence> evidence(List<Vote> votes) {
        return votes.stream()
                .map(vote -> new Evidence(vote.signal(), vote.logOdds()))
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /** A suspicion is worth telling only when it says of whom. */
    private static boolean isNamed(Segment segment, Observations observations) {
        return segment.evidence().stream()
                .anyMatch(one -> observations.signals().get(one.signal()) instanceof Signal.Named);
    }

    private static boolean mayStand(Segment found, List<Segment> before) {
        boolean longEnough = !found.span().length().isBefore(SHORTEST);
        boolean swallowed =
                !before.isEmpty() && !found.span().end().isAfter(before.getLast().span().end());
        return (longEnough || found.probability() > 0.9) && !swallowed;
    }

    private static Segment apart(Segment found, List<Segment> before) {
        if (before.isEmpty() || !before.getLast().span().touches(found.span())) {
            return found;
        }
        return found.at(new Span(before.getLast().span().end(), found.span().end()));
    }

    static double probability(double logOdds) {
        return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000.0;
    }

    private static List<Segment> numbered(List<Segment> segments) {
        List<Segment> numbered = new ArrayList<>();
        for (Segment segment : segments) {
            numbered.add(
                    new Segment(
                            "s" + (numbered.size() + 1),
                            segment.span(),
                            segment.kind(),
                            segment.probability(),
                            segment.advertiser(),
                            segment.evidence(),
                            segment.disclosures()));
        }
        return numbered;
    }
}
