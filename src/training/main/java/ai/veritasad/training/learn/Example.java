package ai.veritasad.training.learn;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.beat.Cohesion;
import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.beat.Novelty;
import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.detect.beat.Vocabulary;
import ai.veritasad.analyzer.detect.network.Shape;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.Arrays;
import java.util.List;

/** A talk, or a piece of one, with what is true of each beat. */
final class Example {

    private final Features talk;
    private final int[][] stems;
    private final Novelty novelty;
    private final float[] truth;

    /**
     * @param stems of each beat, as {@link Cohesion} wants them
     * @param novelty of each beat in the whole talk
     * @param truth beat after beat: in an ad, begins one, ends one; 1 or 0
     */
    Example(Features talk, int[][] stems, Novelty novelty, float[] truth) {
        this.talk = talk;
        this.stems = stems;
        this.novelty = novelty;
        this.truth = truth;
    }

    Features talk() {
        return talk;
    }

    int[][] stems() {
        return stems;
    }

    float[] truth() {
        return truth;
    }

    static Example of(Talk talk, List<Span> ads, Vocabulary vocabulary) {
        List<Beat> beats = talk.beats();
        float[] truth = new float[beats.size() * Shape.ANSWERS];
        for (Span ad : ads) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < beats.size(); i++) {
                if (ad.contains(beats.get(i).span().middle())) {
                    truth[i * Shape.ANSWERS] = 1;
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            if (first >= 0) {
                truth[first * Shape.ANSWERS + 1] = 1;
                truth[last * Shape.ANSWERS + 2] = 1;
            }
        }
        int[][] stems = Cohesion.stems(beats);
        return new Example(Features.of(talk, vocabulary), stems, Novelty.of(stems), truth);
    }

    int size() {
        return talk.size();
    }

    boolean isAd(int beat) {
        return truth[beat * Shape.ANSWERS] > 0;
    }

    boolean begins(int beat) {
        return truth[beat * Shape.ANSWERS + 1] > 0;
    }

    boolean ends(int beat) {
        return truth[beat * Shape.ANSWERS + 2] > 0;
    }

    /** The beats from {@code from} to {@code to}, as far as there are any. */
    Example piece(int from, int to) {
        int start = Math.clamp(from, 0, size());
        int end = Math.clamp(to, start, size());
        return new Example(
                new Features(
                        Arrays.copyOfRange(talk.words(), start, end),
                        Arrays.copyOfRange(talk.traits(), start, end)),
                Arrays.copyOfRange(stems, start, end),
                novelty.piece(start, end),
                Arrays.copyOfRange(truth, start * Shape.ANSWERS, end * Shape.ANSWERS));
    }

    boolean isFree() {
        for (int i = 0; i < size(); i++) {
            if (isAd(i)) {
                return false;
            }
        }
        return true;
    }

    Example followedBy(Example other) {
        int[][] words = Arrays.copyOf(talk.words(), size() + other.size());
        System.arraycopy(other.talk.words(), 0, words, size(), other.size());
        float[][] traits = Arrays.copyOf(talk.traits(), size() + other.size());
        System.arraycopy(other.talk.traits(), 0, traits, size(), other.size());
        float[] both = Arrays.copyOf(truth, truth.length + other.truth.length);
        System.arraycopy(other.truth, 0, both, truth.length, other.truth.length);
        int[][] allStems = Arrays.copyOf(stems, size() + other.size());
        System.arraycopy(other.stems, 0, allStems, size(), other.size());
        return new Example(
                new Features(words, traits), allStems, novelty.followedBy(other.novelty), both);
    }

    /** The same, standing where {@code host} has this beat and as new as it would be there. */
    Example placedLike(Example host, int beat) {
        float[] place = host.talk.traits()[Math.clamp(beat, 0, host.size() - 1)];
        float[][] traits = new float[size()][];
        for (int i = 0; i < traits.length; i++) {
            traits[i] = Features.placedLike(talk.traits()[i], place);
        }
        return new Example(
                new Features(talk.words(), traits), stems, novelty.in(host.novelty, stems), truth);
    }

    /** The same after a piece was put in between: near its ends the talk coheres less. */
    Example mended(int from, int to) {
        float[][] cohesion = Cohesion.of(stems);
        float[][] anew = novelty.numbers();
        float[][] traits = talk.traits().clone();
        for (int i = 0; i < traits.length; i++) {
            boolean near =
                    Math.abs(i - from) <= Cohesion.REACH || Math.abs(i - to) <= Cohesion.REACH;
            float[] cohering = near ? Features.cohering(traits[i], cohesion[i]) : traits[i];
            traits[i] = Features.renewed(cohering, anew[i]);
        }
        return new Example(new Features(talk.words(), traits), stems, novelty, truth);
    }
}
