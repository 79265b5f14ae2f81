package ai.veritasad.analyzer.detect.stretch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Moves the ends of stretches to where the talk changes. An ad that begins as a story sounds like
 * one only later, so that cuts come late: which beat near a cut is the border is a choice among
 * them (McFadden's conditional logit, 1974), of which the median is taken, as it is the least far
 * off.
 *
 * @param begin weights of what speaks for a beginning, {@link Edge#SIGNS} of them
 * @param end the same for an end
 */
public record EdgeChoice(List<Double> begin, List<Double> end) {

    /** Leaves every stretch as it was cut. */
    public static final EdgeChoice AS_CUT = new EdgeChoice(List.of(), List.of());

    public EdgeChoice {
        begin = List.copyOf(begin);
        end = List.copyOf(end);
        if (begin.size() != end.size() || (!begin.isEmpty() && begin.size() != Edge.SIGNS)) {
            throw new IllegalArgumentException("borders by other signs");
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

    private static int chosen(List<Double> weights, Candidates candidates) {
        double[] shares = shares(weights, candidates.signs());
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            if (sum >= 0.5) {
                return candidates.beat(i);
            }
        }
        return candidates.beat(shares.length - 1);
    }

    /** The probability of each choice, by its signs. */
    public static double[] shares(List<Double> weights, double[][] signs) {
        double[] shares = new double[signs.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < signs.length; i++) {
            for (int k = 0; k < weights.size(); k++) {
                shares[i] += weights.get(k) * signs[i][k];
            }
            most = Math.max(most, shares[i]);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
