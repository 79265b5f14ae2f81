package ai.veritasad.analyzer.detect.stretch;

import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.report.MediaTime;

/** An end of a stretch, seen so that inside and outside are alike for both. */
public enum Edge {
    BEGIN,
    END;

    /** Beats on each side of an edge whose mean is compared. */
    private static final int SIDE = 4;

    private static final double FAR = 10;
    private static final double SURE = 10;
    private static final double NOTHING_SAID = -5;

    /** How many numbers speak for an edge. */
    public static final int SIGNS = 5 + Features.SEAM;

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
     * its two sides, and how far the talk itself changes there.
     */
    double[] signs(AnsweredTalk talk, Stretch cut, int beat) {
        int own = of(cut);
        double moved = time(talk, beat).minus(time(talk, own)).seconds() / FAR;
        double[] seam = Features.seam(talk.features().traits()[seam(beat, talk.size())]);
        double[] signs = new double[SIGNS];
        signs[0] = moved;
        signs[1] = Math.abs(moved);
        signs[2] = gained(talk, own, beat) / SURE;
        signs[3] = this == BEGIN ? talk.begins(beat) : talk.ends(beat);
        signs[4] = step(talk, beat);
        System.arraycopy(seam, 0, signs, 5, seam.length);
        if (this == END) {
            signs[5 + Features.RISE] = -signs[5 + Features.RISE];
        }
        return signs;
    }

    /** The beat before which the talk would change. */
    private int seam(int beat, int beats) {
        return this == BEGIN ? beat : Math.min(beat + 1, beats - 1);
    }

    private double gained(AnsweredTalk talk, int own, int beat) {
        return this == BEGIN ? talk.sum(beat, own) : talk.sum(own + 1, beat + 1);
    }

    /** How much more the beats inside sound like an ad than those outside. */
    private double step(AnsweredTalk talk, int beat) {
        int between = this == BEGIN ? beat : beat + 1;
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
