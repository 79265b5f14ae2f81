package ai.veritasad.analyzer.fuse;

import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one signal says about the seconds around it.
 *
 * @param signal index into the observations
 * @param channel votes of one channel say the same thing and don't add up
 * @param logOdds what it adds at its own moment
 */
record Vote(int signal, String channel, Span span, double plateau, double fade, double logOdds) {

    private static final String TALK = "talk";

    /** One vote for each signal that has a place in time and any weight. */
    static List<Vote> of(List<Signal> signals, Weights weights, Heard heard) {
        return all(signals, weights, signal -> !heard.knows(signal));
    }

    /** What phrases would say that have had their say in the judgement of a stretch of talk. */
    static List<Vote> told(List<Signal> signals, Weights weights, Heard heard) {
        return all(signals, weights, heard::knows);
    }

    private static List<Vote> all(List<Signal> signals, Weights weights, Predicate<Signal> chosen) {
        List<Vote> votes = new ArrayList<>();
        for (int i = 0; i < signals.size(); i++) {
            if (chosen.test(signals.get(i))) {
                of(i, signals.get(i), weights).ifPresent(votes::add);
            }
        }
        return votes;
    }

    private static Optional<Vote> of(int index, Signal signal, Weights weights) {
        return switch (signal) {
            case Signal.Wording wording ->
                    weights.of(wording.medium())
                            .map(reach ->
                                    vote(
                                            index,
                                            wording.span(),
                                            wording.medium() + "/" + wording.function(),
                                            reach,
                                            reach.of(wording.function()) * strength(wording)))
                            .filter(vote -> vote.logOdds != 0);
            case Signal.Named named ->
                    weights.of(named.medium())
                            .map(reach ->
                                    vote(
                                            index,
                                            named.span(),
                                            named.medium()
                                                    + "/"
                                                    + Weights.kindOf(named.identifier()),
                                            reach,
                                            reach.of(named.identifier())
                                                    * strength(named.identifier())))
                            .filter(vote -> vote.logOdds != 0);
            case Signal.ScreenText text -> Optional.empty();
            case Signal.Code code -> Optional.empty();
            case Signal.Chapter chapter -> Optional.empty();
            case Signal.Talk talk -> Optional.of(of(index, talk, weights));
            case Broadcast broadcast -> Optional.empty();
            case Recognised.KnownAd known -> Optional.empty();
            case Recognised.Brand brand -> Optional.empty();
            case Recognised.SeenElsewhere seen ->
                    Optional.of(
                            new Vote(index, "SEEN", seen.span(), 0, 0, weights.seenElsewhere()));
        };
    }

    /** By so much that, where nothing else speaks, the belief is what the talk gives. */
    private static Vote of(int index, Signal.Talk talk, Weights weights) {
        return new Vote(index, TALK, talk.span(), 0, 0, Heard.logOdds(talk) - weights.prior());
    }

    private static Vote vote(
            int index, Span span, String channel, Weights.Reach reach, double logOdds) {
        return new Vote(index, channel, span, reach.plateau(), reach.fade(), logOdds);
    }

    /** Entries of the lexicon differ within their function; a negative context always counts. */
    private static double strength(Signal.Wording wording) {
        return switch (wording.function()) {
            case NEGATIVE, DENIAL, LABEL, PLATFORM_LABEL, WEAK_LABEL -> 1;
            default -> wording.weight();
        };
    }

    private static double strength(Identifier identifier) {
        return switch (identifier) {
            case Identifier.Link link -> link.weight();
            case Identifier.TaxNumber number -> number.valid() ? 1 : 0.5;
            case Identifier.Erid erid -> erid.state() == Identifier.EridState.MALFORMED ? 0.6 : 1;
            case Identifier.LegalName name -> 1;
            case Identifier.PromoCode promo -> 1;
            case Identifier.Phone phone -> 1;
        };
    }

    Vote weighing(double other) {
        return new Vote(signal, channel, span, plateau, fade, other);
    }

    boolean isTalk() {
        return channel.equals(TALK);
    }

    /** How much of the vote counts at {@code second}, 0 to 1. */
    double presence(double second) {
        double distance =
                Math.max(
                        0,
                        Math.max(span.start().seconds() - second, second - span.end().seconds()));
        if (distance <= plateau) {
            return 1;
        }
        return fade <= 0 ? 0 : Math.max(0, 1 - (distance - plateau) / fade);
    }
}
