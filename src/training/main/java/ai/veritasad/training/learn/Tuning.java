package ai.veritasad.training.learn;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.talk.Cutting;
import ai.veritasad.analyzer.detect.talk.Gauge;
import ai.veritasad.analyzer.detect.talk.Impression;
import ai.veritasad.analyzer.detect.talk.Stretch;
import ai.veritasad.analyzer.report.MediaTime;
import ai.veritasad.analyzer.report.Span;
import ai.veritasad.training.score.Judged;
import ai.veritasad.training.score.Matching;
import ai.veritasad.training.score.Scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sets how a model cuts and what its stretches are worth, on answers to talks it wasn't taught. */
final class Tuning {

    private static final double[] LEANS = {0, 0.75, 1.5, 2.25};
    private static final double[] BORDERS = {1, 2};
    private static final double[] PRICES = {-2, 1};
    private static final double BELIEVED = 0.5;
    private static final MediaTime APART = MediaTime.ofSeconds(15);

    /** Whole ads count most, seconds and false alarms a little, so that chance decides less. */
    private static final double SECONDS = 0.5;

    private static final double ALARM = 0.1;

    /** A talk, the answers of networks that weren't taught by it, and how much it counts. */
    static final class Answered {
        private final Heard heard;
        private final float[] answers;
        private final double weight;

        Answered(Heard heard, float[] answers, double weight) {
            this.heard = heard;
            this.answers = answers;
            this.weight = weight;
        }

        Heard heard() {
            return heard;
        }

        float[] answers() {
            return answers;
        }

        double weight() {
            return weight;
        }
    }

    /** How to cut, and the gauge for it. */
    record Setting(Cutting cutting, Gauge gauge) {

        Scores scores(List<Answered> talks) {
            return Scores.of(
                    talks.stream().map(talk -> suspected(talk, cutting).judged(gauge)).toList(),
                    APART);
        }
    }

    private record Suspected(Answered talk, List<Stretch> stretches) {

        Judged judged(Gauge gauge) {
            List<Span> found =
                    stretches.stream()
                            .filter(stretch -> isBelieved(stretch, gauge))
                            .map(Stretch::span)
                            .toList();
            return new Judged(talk.heard().video(), found, List.of(), 0);
        }

        private boolean isBelieved(Stretch stretch, Gauge gauge) {
            return gauge.probability(Impression.of(stretch, talk.answers())) >= BELIEVED;
        }
    }

    private final Cutting usual;
    private final List<Answered> talks;

    /**
     * @param usual says what lengths are usual
     */
    Tuning(Cutting usual, List<Answered> talks) {
        this.usual = usual;
        this.talks = talks;
    }

    /** What is best for these talks; as usual where there are none. */
    Setting best() {
        record Rated(Setting setting, double merit) {}
        return cuttings().parallelStream()
                .map(cutting -> {
                    List<Suspected> all =
                            talks.stream().map(talk -> suspected(talk, cutting)).toList();
                    Gauge gauge = gauge(all);
                    return new Rated(new Setting(cutting, gauge), merit(all, gauge));
                })
                .max(Comparator.comparingDouble(Rated::merit))
                .map(Rated::setting)
                .orElse(new Setting(usual, Gauge.unset()));
    }

    private List<Cutting> cuttings() {
        List<Cutting> all = new ArrayList<>();
        for (double lean : talks.isEmpty() ? new double[0] : LEANS) {
            for (double borders : BORDERS) {
                for (double price : PRICES) {
                    all.add(
                            new Cutting(
                                    lean,
                                    borders,
                                    price,
                                    usual.usual(),
                                    usual.spread(),
                                    usual.longest()));
                }
            }
        }
        return all;
    }

    private static Suspected suspected(Answered talk, Cutting cutting) {
        List<Beat> beats = talk.heard().talk().beats();
        return new Suspected(talk, Stretch.suspected(beats, talk.answers(), cutting));
    }

    /** Fitted to whether a stretch is a marked ad. */
    private static Gauge gauge(List<Suspected> all) {
        List<Logistic.Sample> samples = new ArrayList<>();
        for (Suspected one : all) {
            List<Span> ads = one.talk().heard().ads();
            for (Stretch stretch : one.stretches()) {
                boolean right = !Matching.of(List.of(stretch.span()), ads).isEmpty();
                samples.add(
                        new Logistic.Sample(
                                Impression.of(stretch, one.talk().answers()),
                                right,
                                one.talk().weight()));
            }
        }
        return samples.isEmpty() ? Gauge.unset() : Logistic.fitted(samples);
    }

    private static double merit(List<Suspected> all, Gauge gauge) {
        List<Judged> judged = new ArrayList<>();
        for (Suspected one : all) {
            Judged talk = one.judged(gauge);
            IntStream.range(0, (int) Math.round(one.talk().weight()))
                    .forEach(_ -> judged.add(talk));
        }
        Scores scores = Scores.of(judged, APART);
        return scores.f1() + SECONDS * scores.perSecond() - ALARM * scores.falseAlarms();
    }
}
