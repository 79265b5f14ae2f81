package ai.veritasad.analyzer.detect.talk;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.network.Shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Chooses the stretches of a talk that together are the likeliest: a semi-Markov model, whose
 * stretches are weighed whole, with their length, beginning and end (Sarawagi and Cohen, 2004).
 */
final class Cutter {

    private static final float LEAST = -8;
    private static final float MOST = 4;

    private final List<Beat> beats;
    private final float[] answers;
    private final Cutting cutting;
    private final double[] sums;

    Cutter(List<Beat> beats, float[] answers, Cutting cutting) {
        this.beats = beats;
        this.answers = answers;
        this.cutting = cutting;
        this.sums = new double[beats.size() + 1];
        for (int i = 0; i < beats.size(); i++) {
            sums[i + 1] = sums[i] + answers[i * Shape.ANSWERS] + cutting.lean();
        }
    }

    /** In order of time; they don't overlap. */
    List<Stretch> stretches() {
        double[] best = new double[beats.size() + 1];
        int[] starts = new int[beats.size() + 1];
        int first = 0;
        for (int to = 1; to <= beats.size(); to++) {
            best[to] = best[to - 1];
            starts[to] = -1;
            while (first < to - 1 && seconds(first, to) > cutting.longest()) {
                first++;
            }
            for (int from = first; from < to; from++) {
                double gain = best[from] + gain(from, to);
                if (gain > best[to]) {
                    best[to] = gain;
                    starts[to] = from;
                }
            }
        }
        return traced(starts);
    }

    private List<Stretch> traced(int[] starts) {
        List<Stretch> found = new ArrayList<>();
        int to = beats.size();
        while (to > 0) {
            if (starts[to] < 0) {
                to--;
            } else {
                found.add(Stretch.of(beats, starts[to], to, gain(starts[to], to)));
                to = starts[to];
            }
        }
        Collections.reverse(found);
        return found;
    }

    private double gain(int from, int to) {
        double begins = border(from * Shape.ANSWERS + 1);
        double ends = border((to - 1) * Shape.ANSWERS + 2);
        return sums[to]
                - sums[from]
                + cutting.borders() * (begins + ends)
                + cutting.ofLength(seconds(from, to))
                - cutting.price();
    }

    private double border(int answer) {
        return Math.clamp(answers[answer], LEAST, MOST);
    }

    private double seconds(int from, int to) {
        return beats.get(to - 1).span().end().minus(beats.get(from).span().start()).seconds();
    }
}
