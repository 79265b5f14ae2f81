package ai.veritasad.analyzer.detect.stretch;

import java.util.Arrays;
import java.util.List;

/**
 * What a stretch is like as a whole: how sure its beats are and how evenly, how clear its borders
 * are, how long it is, and how it stands out from its talk. A review of goods has a few sure beats,
 * an ad has many; a talk that sounds like ads throughout has few of them.
 */
public final class Impression {

    /** Numbers of an impression. */
    public static final int COUNT = 12;

    private static final double GAIN = 10;
    private static final double LEAST = -6;
    private static final double MOST = 4;
    private static final double USUAL = 100;
    private static final int SUREST = 3;
    private static final int QUARTER = 4;

    /** Beats next to a stretch that may belong to it. */
    private static final int NEAR = 8;

    private Impression() {}

    /**
     * {@link #COUNT} numbers of about the size of 1; the first is the gain.
     *
     * @param all the stretches that are suspected in this talk
     */
    public static double[] of(Stretch stretch, List<Stretch> all, AnsweredTalk talk) {
        double[] beats = new double[stretch.to() - stretch.from()];
        for (int i = 0; i < beats.length; i++) {
            beats[i] = talk.belief(stretch.from() + i);
        }
        Arrays.sort(beats);
        double length = Math.log(Math.max(1, stretch.span().length().seconds()) / USUAL);
        boolean first = all.stream().allMatch(other -> stretch.gain() >= other.gain());
        double[] elsewhere = elsewhere(stretch, talk);
        return new double[] {
            stretch.gain() / GAIN,
            meanOfSurest(beats, beats.length),
            meanOfSurest(beats, SUREST),
            // the least sure quarter: where the ad is thin
            meanOfLeastSure(beats, beats.length / QUARTER),
            border(Edge.BEGIN, talk, stretch.from()) / MOST,
            border(Edge.END, talk, Math.max(stretch.from(), stretch.to() - 2)) / MOST,
            length,
            length * length,
            talk.sum(stretch.from(), stretch.to()) / beats.length / MOST,
            elsewhere[0] / MOST,
            elsewhere[1],
            first ? 1 : 0
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
    private static double border(Edge edge, AnsweredTalk talk, int beat) {
        double here = border(edge, talk, beat, beat);
        return Math.clamp(Math.max(here, border(edge, talk, beat + 1, beat)), LEAST, MOST);
    }

    private static double border(Edge edge, AnsweredTalk talk, int beat, int otherwise) {
        int at = beat < talk.size() ? beat : otherwise;
        return edge == Edge.BEGIN ? talk.begins(at) : talk.ends(at);
    }

    /** What the talk is like away from the stretch: mean log-odds, and how much sounds like ads. */
    private static double[] elsewhere(Stretch stretch, AnsweredTalk talk) {
        int count = 0;
        double sum = 0;
        double believed = 0;
        for (int beat = 0; beat < talk.size(); beat++) {
            if (beat < stretch.from() - NEAR || beat >= stretch.to() + NEAR) {
                count++;
                sum += talk.inside(beat);
                believed += talk.belief(beat);
            }
        }
        return new double[] {count == 0 ? LEAST : sum / count, Math.log1p(believed)};
    }
}
