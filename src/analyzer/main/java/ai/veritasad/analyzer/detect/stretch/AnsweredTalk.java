package ai.veritasad.analyzer.detect.stretch;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.network.Shape;
import ai.veritasad.analyzer.detect.topic.Jingles;
import ai.veritasad.analyzer.detect.topic.Topics;

import java.util.BitSet;
import java.util.List;

/** A talk with what networks say of each of its beats. */
public final class AnsweredTalk {

    private final List<Beat> beats;
    private final Features features;
    private final float[] answers;
    private final Topics topics;
    private final BitSet jingles;
    private final double[] sums;

    /**
     * @param features of these beats
     * @param answers {@link Shape#ANSWERS} log-odds for each of them
     * @param topics of these beats
     */
    public AnsweredTalk(List<Beat> beats, Features features, float[] answers, Topics topics) {
        this.beats = List.copyOf(beats);
        this.features = features;
        this.answers = answers;
        this.topics = topics;
        this.jingles = Jingles.of(beats);
        this.sums = new double[beats.size() + 1];
        for (int i = 0; i < beats.size(); i++) {
            sums[i + 1] = sums[i] + inside(i);
        }
    }

    public List<Beat> beats() {
        return beats;
    }

    public Features features() {
        return features;
    }

    /** Whether a beat is the first after a jingle that was written as words. */
    boolean followsJingle(int beat) {
        return jingles.get(beat);
    }

    Topics topics() {
        return topics;
    }

    public int size() {
        return beats.size();
    }

    /** The log-odds that a beat is in an ad. */
    public double inside(int beat) {
        return answers[beat * Shape.ANSWERS];
    }

    /** The log-odds that an ad begins with a beat. */
    double begins(int beat) {
        return answers[beat * Shape.ANSWERS + 1];
    }

    /** The log-odds that an ad ends with a beat. */
    double ends(int beat) {
        return answers[beat * Shape.ANSWERS + 2];
    }

    /** The probability that a beat is in an ad. */
    public double belief(int beat) {
        return 1 / (1 + Math.exp(-inside(beat)));
    }

    /** The summed log-odds of the beats before {@code to} less those before {@code from}. */
    double sum(int from, int to) {
        return sums[to] - sums[from];
    }

    /** From the start of the first beat to the end of the one before {@code to}. */
    double seconds(int from, int to) {
        return beats.get(to - 1).span().end().minus(beats.get(from).span().start()).seconds();
    }
}
