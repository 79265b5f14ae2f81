package ai.veritasad.analyzer.detect.adbreak;

import ai.veritasad.analyzer.detect.broadcast.Signs;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells ad breaks as signals, with what speaks for them. */
public final class BreakJudge {

    /** So much score makes a break about three times as likely; signs depend on each other. */
    private static final double PER_LOG_ODDS = 4;

    private static final double MOST = 0.999;

    private BreakJudge() {}

    /**
     * The breaks of one film, ascending.
     *
     * @param labels when words such as “Ad” stand in the picture
     */
    public static List<Broadcast.AdBreak> breaks(Signs signs, List<Span> labels) {
        return BreakFinder.breaks(signs, labels).stream().map(BreakJudge::signal).toList();
    }

    private static Broadcast.AdBreak signal(BreakFinder.Found found) {
        double probability = Math.min(MOST, 1 / (1 + Math.exp(-found.score() / PER_LOG_ODDS)));
        List<Span> spots = new ArrayList<>();
        for (int i = 0; i + 1 < found.borders().size(); i++) {
            spots.add(Span.ofSeconds(found.borders().get(i), found.borders().get(i + 1)));
        }
        List<Broadcast.Reason> reasons =
                found.cues().entrySet().stream()
                        .filter(cue -> Math.abs(cue.getValue()) >= 0.05)
                        .map(cue -> new Broadcast.Reason(cue.getKey(), rounded(cue.getValue())))
                        .sorted(
                                Comparator.comparingDouble(
                                                (Broadcast.Reason one) -> -Math.abs(one.logOdds()))
                                        .thenComparing(Broadcast.Reason::cue))
                        .toList();
        return new Broadcast.AdBreak(
                Span.ofSeconds(found.from(), found.to()), rounded(probability), spots, reasons);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
