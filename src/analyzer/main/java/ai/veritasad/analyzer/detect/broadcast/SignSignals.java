package ai.veritasad.analyzer.detect.broadcast;

import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the signs of broadcasting as signals of the report. */
public final class SignSignals {

    /** Pauses of speech are shorter; silence beside black is told however short. */
    private static final double SILENCE_WORTH_TELLING = 0.4;

    private static final int MOST_SILENCES = 400;

    private SignSignals() {}

    /** All of them, by kind. */
    public static List<Broadcast> of(Signs signs) {
        List<Broadcast> signals = new ArrayList<>();
        signs.blacks().forEach(one -> signals.add(new Broadcast.Black(span(one.from(), one.to()))));
        silences(signs).forEach(signals::add);
        shots(signs, signals);
        signs.logo().ifPresent(logo -> logo(signs, logo, signals));
        LoudnessDetector.steps(signs.sound())
                .forEach(step ->
                        signals.add(
                                new Broadcast.LoudnessStep(
                                        span(step.at(), step.at()), step.before(), step.after())));
        LetterboxDetector.stretches(signs.film(), signs.cuts(), signs.length())
                .forEach(one -> signals.add(letterbox(one)));
        repeats(signs, signals);
        return signals;
    }

    private static List<Broadcast.Silence> silences(Signs signs) {
        return signs.silences().stream()
                .filter(one ->
                        one.to() - one.from() >= SILENCE_WORTH_TELLING
                                || signs.blacks().stream()
                                        .anyMatch(black ->
                                                black.from() < one.to() && black.to() > one.from()))
                .sorted(
                        Comparator.comparingDouble(
                                (SilenceDetector.Silence one) -> one.from() - one.to()))
                .limit(MOST_SILENCES)
                .map(one -> new Broadcast.Silence(span(one.from(), one.to()), one.level()))
                .toList();
    }

    private static void shots(Signs signs, List<Broadcast> signals) {
        if (!signs.film().looks().isEmpty()) {
            signals.add(
                    new Broadcast.Shots(
                            span(0, signs.length()),
                            Arrays.stream(signs.cuts()).mapToObj(MediaTime::ofSeconds).toList()));
        }
    }

    private static void logo(Signs signs, LogoDetector.Logo logo, List<Broadcast> signals) {
        List<PictureTrace.Look> looks = signs.film().looks();
        boolean[] seen = logo.seen();
        int from = 0;
        while (from < seen.length) {
            int to = from + 1;
            while (to < seen.length && seen[to] == seen[from]) {
                to++;
            }
            if (seen[from]) {
                double start =
                        from == 0
                                ? 0
                                : LetterboxDetector.cut(
                                        signs.cuts(),
                                        looks.get(from - 1).at(),
                                        looks.get(from).at());
                double end =
                        to == seen.length
                                ? signs.length()
                                : LetterboxDetector.cut(
                                        signs.cuts(), looks.get(to - 1).at(), looks.get(to).at());
                signals.add(new Broadcast.Logo(span(start, end), logo.box()));
            }
            from = to;
        }
    }

    private static Broadcast letterbox(LetterboxDetector.Stretch one) {
        PictureTrace.Bars bars = one.bars();
        return new Broadcast.Letterbox(
                span(one.from(), one.to()),
                new Box(
                        bars.left(),
                        bars.top(),
                        Math.max(0, 1 - bars.left() - bars.right()),
                        Math.max(0, 1 - bars.top() - bars.bottom())));
    }

    /** Each stretch once, with all its other places. */
    private static void repeats(Signs signs, List<Broadcast> signals) {
        Map<Span, List<Span>> others = new TreeMap<>();
        for (RepeatDetector.Run run : signs.runs()) {
            if (run.likeness() > 0) {
                Span here = span(run.from(), run.to());
                Span there = span(run.from() + run.lag(), run.to() + run.lag());
                others.computeIfAbsent(here, key -> new ArrayList<>()).add(there);
                others.computeIfAbsent(there, key -> new ArrayList<>()).add(here);
            }
        }
        others.forEach((span, places) ->
                signals.add(new Broadcast.Repeat(span, places.stream().sorted().toList())));
    }

    static Span span(double from, double to) {
        double start = Math.max(0, from);
        return Span.ofSeconds(start, Math.max(start, to));
    }
}
