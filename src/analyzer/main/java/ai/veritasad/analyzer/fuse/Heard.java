package ai.veritasad.analyzer.fuse;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stretches of talk that were judged as a whole: each spoken phrase in them has had its say in
 * that judgement.
 */
record Heard(List<Signal.Talk> stretches) {

    private static final double LEAST = 0.001;

    static Heard of(List<Signal> signals) {
        return new Heard(
                signals.stream()
                        .flatMap(signal ->
                                signal instanceof Signal.Talk talk
                                        ? Stream.of(talk)
                                        : Stream.empty())
                        .toList());
    }

    /**
     * The likeliest ad that was cut out of the talk and reaches into {@code run}, if the talk alone
     * gives at least so many log-odds.
     */
    Optional<Span> suspicion(Span run, double least) {
        return stretches.stream()
                .filter(stretch -> !stretch.phrases().isEmpty())
                .filter(stretch -> logOdds(stretch) >= least)
                .filter(stretch -> isShared(stretch.span(), run))
                .max(Comparator.comparingDouble(Signal.Talk::probability))
                .map(Signal.Talk::span);
    }

    static double logOdds(Signal.Talk stretch) {
        return logOdds(stretch.probability());
    }

    /** Of a probability that is never quite certain. */
    static double logOdds(double probability) {
        double clamped = Math.clamp(probability, LEAST, 1 - LEAST);
        return Math.log(clamped / (1 - clamped));
    }

    /** By more than a touch. */
    private static boolean isShared(Span one, Span other) {
        return one.intersection(other).filter(both -> both.length().micros() > 0).isPresent();
    }

    /** Whether the signal was heard by the judge of a stretch. */
    boolean knows(Signal signal) {
        return switch (signal) {
            case Signal.Wording said -> said.medium() == Medium.SPEECH && covers(said.span());
            case Signal.Named named -> named.medium() == Medium.SPEECH && covers(named.span());
            case Signal.ScreenText text -> false;
            case Signal.Code code -> false;
            case Signal.Chapter chapter -> false;
            case Signal.Talk talk -> false;
            case Broadcast broadcast -> false;
            case Recognised recognised -> false;
        };
    }

    /** A phrase that only touches it may be in another language, which the judge doesn't know. */
    private boolean covers(Span span) {
        boolean moment = span.length().equals(MediaTime.ZERO);
        return stretches.stream()
                .anyMatch(stretch ->
                        moment ? stretch.span().touches(span) : isShared(stretch.span(), span));
    }
}
