package ai.veritasad.analyzer.detect.stretch;

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

    private final AnsweredTalk talk;
    private final Cutting cutting;

    Cutter(AnsweredTalk talk, Cutting cutting) {
        this.talk = talk;
        this.cutting = cutting;
    }

    /** In order of time; they don't overlap. */
    List<Stretch> stretches() {
        double[] best = new double[talk.size() + 1];
        int[] starts = new int[talk.size() + 1];
        int first = 0;
        for (int to = 1; to <= talk.size(); to++) {
            best[to] = best[to - 1];
            starts[to] = -1;
            while (first < to - 1 && talk.seconds(first, to) > cutting.longest()) {
                first++;
            }
            for (int from = first; from < to; from++) {
                if (best[from] + most(from, to) <= best[to]) {
                    continue; // most stretches, without a look at their length
                }
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
        int to = talk.size();
        while (to > 0) {
            if (starts[to] < 0) {
                to--;
            } else {
                found.add(Stretch.of(talk.beats(), starts[to], to, gain(starts[to], to)));
                to = starts[to];
            }
        }
        Collections.reverse(found);
        return found;
    }

    private double gain(int from, int to) {
        return ofBeats(from, to) + cutting.ofLength(talk.seconds(from, to)) - cutting.price();
    }

    /** What a stretch gains if its length is the most usual. */
    private double most(int from, int to) {
        return ofBeats(from, to) - cutting.price();
    }

    private double ofBeats(int from, int to) {
        return talk.sum(from, to)
                + cutting.lean() * (to - from)
                + cutting.borders() * (border(talk.begins(from)) + border(talk.ends(to - 1)));
    }

    private static double border(double answer) {
        return Math.clamp(answer, LEAST, MOST);
    }
}
