package ai.veritasad.analyzer.fuse;

import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The belief that each second of a medium belongs to an ad, in log-odds. */
final class Beliefs {

    private final double[] perSecond;

    private Beliefs(double[] perSecond) {
        this.perSecond = perSecond;
    }

    /**
     * Adds the channels up; inside a channel the strongest vote for and the strongest vote against
     * count, so that saying one thing five times is no five reasons.
     */
    static Beliefs of(List<Vote> votes, double prior, double seconds) {
        double[] total = new double[(int) Math.ceil(Math.max(seconds, 0)) + 1];
        Arrays.fill(total, prior);
        Map<String, List<Vote>> channels =
                votes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Vote::channel, TreeMap::new, Collectors.toList()));
        channels.values().forEach(channel -> add(channel, total));
        return new Beliefs(total);
    }

    private static void add(List<Vote> channel, double[] total) {
        double[] most = new double[total.length];
        double[] least = new double[total.length];
        for (Vote vote : channel) {
            double reach = vote.plateau() + vote.fade();
            int from = (int) Math.max(0, Math.floor(vote.span().start().seconds() - reach));
            int to =
                    (int)
                            Math.min(
                                    total.length - 1.0,
                                    Math.ceil(vote.span().end().seconds() + reach));
            for (int second = from; second <= to; second++) {
                double says = vote.logOdds() * vote.presence(second);
                most[second] = Math.max(most[second], says);
                least[second] = Math.min(least[second], says);
            }
        }
        for (int second = 0; second < total.length; second++) {
            total[second] += most[second] + least[second];
        }
    }

    /** The highest belief within a span. */
    double most(Span span) {
        int last = Math.min(perSecond.length - 1, (int) Math.ceil(span.end().seconds()));
        double most = Double.NEGATIVE_INFINITY;
        for (int second = (int) span.start().seconds(); second <= last; second++) {
            most = Math.max(most, perSecond[second]);
        }
        return most;
    }

    /** Every longest run of seconds that never sinks under {@code floor}, in order of time. */
    List<Span> runsAbove(double floor) {
        List<Span> runs = new ArrayList<>();
        int from = -1;
        for (int second = 0; second <= perSecond.length; second++) {
            boolean above = second < perSecond.length && perSecond[second] >= floor;
            if (above && from < 0) {
                from = second;
            } else if (!above && from >= 0) {
                runs.add(Span.ofSeconds(from, second));
                from = -1;
            }
        }
        return runs;
    }
}
