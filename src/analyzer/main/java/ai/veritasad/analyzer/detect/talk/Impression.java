package ai.veritasad.analyzer.detect.talk;

import ai.veritasad.analyzer.detect.network.Shape;

import java.util.Arrays;

/**
 * What a stretch is like as a whole: how sure its beats are and how evenly, how clear its borders
 * are, how long it is. A review of goods has a few sure beats, an ad has many.
 */
public final class Impression {

    /** Numbers of an impression. */
    public static final int COUNT = 8;

    private static final double GAIN = 10;
    private static final double LEAST = -6;
    private static final double MOST = 4;
    private static final double USUAL = 100;
    private static final int SUREST = 3;
    private static final int QUARTER = 4;

    private Impression() {}

    /** {@link #COUNT} numbers of about the size of 1; the first is the gain. */
    public static double[] of(Stretch stretch, float[] answers) {
        double[] beats = new double[stretch.to() - stretch.from()];
        for (int i = 0; i < beats.length; i++) {
            beats[i] = 1 / (1 + Math.exp(-answers[(stretch.from() + i) * Shape.ANSWERS]));
        }
        Arrays.sort(beats);
        double length = Math.log(Math.max(1, stretch.span().length().seconds()) / USUAL);
        return new double[] {
            stretch.gain() / GAIN,
            meanOfSurest(beats, beats.length),
            meanOfSurest(beats, SUREST),
            // the least sure quarter: where the ad is thin
            meanOfLeastSure(beats, beats.length / QUARTER),
            border(answers, stretch.from(), 1) / MOST,
            border(answers, Math.max(stretch.from(), stretch.to() - 2), 2) / MOST,
            length,
            length * length
        };
    }

    private static double meanOfSurest(double[] rising, int count) {
        int from = Math.max(0, rising.length - count);
        return Arrays.stream(rising, from, rising.length).average().orElse(0);
    }

    private static double meanOfLeastSure(double[] rising, int count) {
        return Arrays.stream(rising, 0, Math.clamp(count, 1, rising.length)).average().orElse(0);
    }

    /** The clearest border in this beat and the next. */
    private static double border(float[] answers, int beat, int answer) {
        double here = answers[beat * Shape.ANSWERS + answer];
        int next = (beat + 1) * Shape.ANSWERS + answer;
        double there = next < answers.length ? answers[next] : here;
        return Math.clamp(Math.max(here, there), LEAST, MOST);
    }
}
