package ai.veritasad.analyzer.detect.stretch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Moves the ends of stretches to where the talk changes. An ad that begins as a story sounds like
 * one only later, so that cuts come late: which beat near a cut is the border is a choice among
 * them (McFadden's conditional logit, 1974) by what some small networks prefer, of which the median
 * is taken, as it is the least far off.
 *
 * @param begin what is preferred for a beginning, asked side by side
 * @param end the same for an end
 */
public record EdgeChoice(List<Preference> begin, List<Preference> end) {

    /** Leaves every stretch as it was cut. */
    public static final EdgeChoice AS_CUT = new EdgeChoice(List.of(), List.of());

    public EdgeChoice {
        begin = List.copyOf(begin);
        end = List.copyOf(end);
        if (begin.isEmpty() != end.isEmpty()) {
            throw new IllegalArgumentException("one border without the other");
        }
    }

    /** The same stretches in the same order with their ends moved; none overlap. */
    public List<Stretch> placed(List<Stretch> cuts, AnsweredTalk talk) {
        if (begin.isEmpty()) {
            return cuts;
        }
        List<Stretch> placed = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            Stretch cut = cuts.get(i);
            int first = placed.isEmpty() ? 0 : placed.getLast().to();
            int last = i + 1 < cuts.size() ? cuts.get(i + 1).from() : talk.size();
            int from = chosen(begin, Candidates.of(Edge.BEGIN, talk, cut, first, last));
            int to = chosen(end, Candidates.of(Edge.END, talk, cut, first, last)) + 1;
            placed.add(Stretch.of(talk.beats(), from, to, cut.gain()));
        }
        return Collections.unmodifiableList(placed);
    }

    private static int chosen(List<Preference> preferences, Candidates candidates) {
        double[] shares = shares(preferences, candidates.signs());
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            if (sum >= 0.5) {
                return candidates.beat(i);
            }
        }
        return candidates.beat(shares.length - 1);
    }

    /** The probability of each choice by its signs, in the mean. */
    static double[] shares(List<Preference> preferences, double[][] signs) {
        double[] mean = new double[signs.length];
        for (Preference preference : preferences) {
            double[] shares = preference.shares(signs);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += shares[i] / preferences.size();
            }
        }
        return mean;
    }
}
