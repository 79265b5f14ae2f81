package ai.veritasad.analyzer.detect.stretch;

import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.beat.Phrases;
import ai.veritasad.analyzer.report.measure.MediaTime;

/** An end of a stretch, seen so that inside and outside are alike for both. */
public enum Edge {
    BEGIN,
    END;

    /** Beats on each side of an edge whose mean is compared. */
    private static final int SIDE = 4;

    private static final double FAR = 10;
    private static final double SURE = 10;
    private static final double NOTHING_SAID = -5;

    /** Beats on each side of an edge in which phrases of borders are looked for. */
    private static final int PHRASED = 2;

    private static final int SEAM = 5;
    private static final int INSIDE = SEAM + Features.SEAM;
    private static final int OUTSIDE = INSIDE + Phrases.COUNT;
    private static final int BEFORE = OUTSIDE + Phrases.COUNT;
    private static final int AFTER = BEFORE + Features.NEAR_SEAM;

    private static final int TOPIC = AFTER + Features.NEAR_SEAM;

    /** How many numbers speak for an edge. */
    public static final int SIGNS = TOPIC + TopicSigns.COUNT;

    int of(Stretch stretch) {
        return this == BEGIN ? stretch.from() : stretch.to() - 1;
    }

    MediaTime time(AnsweredTalk talk, int beat) {
        return this == BEGIN
                ? talk.beats().get(beat).span().start()
                : talk.beats().get(beat).span().end();
    }

    /**
     * What speaks for this beat being the outermost one of a stretch instead of the one where it
     * was cut: how far it is moved and what it gains by that, what the networks say of it and of
     * its two sides, how far the talk itself changes there and a beat before and after, which
     * phrases stand inside and outside, and how the topic moves.
     */
    double[] signs(AnsweredTalk talk, Stretch cut, int beat, TopicSigns topic) {
        int own = of(cut);
        double moved = time(talk, beat).minus(time(talk, own)).seconds() / FAR;
        int seam = seam(beat, talk.size());
        double[] signs = new double[SIGNS];
        signs[0] = moved;
        signs[1] = Math.abs(moved);
        signs[2] = gained(talk, own, beat) / SURE;
        signs[3] = this == BEGIN ? talk.begins(beat) : talk.ends(beat);
        signs[4] = step(talk, beat);
        seam(talk, seam, Features.SEAM, signs, SEAM);
        if (this == END) {
            signs[SEAM + Features.RISE] = -signs[SEAM + Features.RISE];
        }
        seam(talk, seam - 1, Features.NEAR_SEAM, signs, BEFORE);
        seam(talk, seam + 1, Features.NEAR_SEAM, signs, AFTER);
        int first = border(beat);
        phrases(talk, first - PHRASED, first, signs, this == BEGIN ? OUTSIDE : INSIDE);
        phrases(talk, first, first + PHRASED, signs, this == BEGIN ? INSIDE : OUTSIDE);
        topic.write(border(beat), signs, TOPIC);
        return signs;
    }

    /** How the talk changes before a beat, the first numbers of it. */
    private static void seam(AnsweredTalk talk, int beat, int count, double[] signs, int at) {
        int known = Math.clamp(beat, 0, talk.size() - 1);
        double[] seam = Features.seam(talk.features().traits()[known]);
        if (talk.followsJingle(known)) {
            seam[Features.NOTED] = 1;
        }
        System.arraycopy(seam, 0, signs, at, count);
    }

    /** The strongest phrases of each kind in the beats from one to the one before another. */
    private static void phrases(AnsweredTalk talk, int from, int to, double[] signs, int at) {
        for (int beat = Math.max(0, from); beat < Math.min(talk.size(), to); beat++) {
            double[] said = Phrases.of(talk.features().traits()[beat]);
            for (int kind = 0; kind < Phrases.COUNT; kind++) {
                signs[at + kind] = Math.max(signs[at + kind], said[kind]);
            }
        }
    }

    /** The beat before which the talk would change. */
    private int seam(int beat, int beats) {
        return this == BEGIN ? beat : Math.min(beat + 1, beats - 1);
    }

    /** Before which beat the stretch would begin, or the rest of the talk. */
    int border(int beat) {
        return this == BEGIN ? beat : beat + 1;
    }

    private double gained(AnsweredTalk talk, int own, int beat) {
        return this == BEGIN ? talk.sum(beat, own) : talk.sum(own + 1, beat + 1);
    }

    /** How much more the beats inside sound like an ad than those outside. */
    private double step(AnsweredTalk talk, int beat) {
        int between = border(beat);
        double before = mean(talk, between - SIDE, between);
        double after = mean(talk, between, between + SIDE);
        return this == BEGIN ? after - before : before - after;
    }

    private static double mean(AnsweredTalk talk, int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(talk.size(), to);
        return first >= end ? NOTHING_SAID : talk.sum(first, end) / (end - first);
    }
}
