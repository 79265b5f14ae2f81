package ai.veritasad.training.learn;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.talk.Cutting;
import ai.veritasad.analyzer.detect.talk.Gauge;
import ai.veritasad.analyzer.detect.talk.Stretch;
import ai.veritasad.analyzer.detect.talk.TalkModel;
import ai.veritasad.analyzer.report.MediaTime;
import ai.veritasad.analyzer.report.Span;
import ai.veritasad.training.score.Judged;
import ai.veritasad.training.score.Matching;
import ai.veritasad.training.score.Scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sets how a model cuts and what its gains are worth, on videos that it wasn't taught. */
final class Tuning {

    private static final double[] LEANS = {-1, -0.5, 0, 0.5, 1, 1.5};
    private static final double[] BORDERS = {1, 1.5, 2};
    private static final double[] PRICES = {-2, 2};
    private static final MediaTime APART = MediaTime.ofSeconds(15);

    /** Whole ads count most, seconds and false alarms a little, so that chance decides less. */
    private static final double SECONDS = 0.5;

    private static final double ALARM = 0.02;

    private final TalkModel model;
    private final List<Heard> dev;
    private final List<float[]> answers;

    Tuning(TalkModel model, List<Heard> dev) {
        this.model = model;
        this.dev = dev;
        this.answers =
                dev.parallelStream()
                        .map(heard -> model.answers(Features.of(heard.talk(), model.vocabulary())))
                        .toList();
    }

    /** The model as it is where there is nothing to set it on. */
    TalkModel tuned() {
        if (dev.isEmpty()) {
            return model;
        }
        Cutting best =
                cuttings()
                        .parallel()
                        .max(Comparator.comparingDouble(this::merit))
                        .orElse(model.cutting());
        return model.with(best, gauge(best));
    }

    private Stream<Cutting> cuttings() {
        List<Cutting> all = new ArrayList<>();
        Cutting usual = model.cutting();
        for (double lean : LEANS) {
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
        return all.stream();
    }

    private double merit(Cutting cutting) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < dev.size(); i++) {
            List<Span> found = stretches(i, cutting).stream().map(Stretch::span).toList();
            judged.add(new Judged(dev.get(i).video(), found, List.of(), 0));
        }
        Scores scores = Scores.of(judged, APART);
        return scores.f1() + SECONDS * scores.perSecond() - ALARM * scores.falseAlarms();
    }

    private List<Stretch> stretches(int video, Cutting cutting) {
        List<Beat> beats = dev.get(video).talk().beats();
        return Stretch.cut(beats, answers.get(video), cutting);
    }

    /** Logistic regression of being right by the gain, over believed and suspected stretches. */
    private Gauge gauge(Cutting cutting) {
        List<double[]> samples = new ArrayList<>();
        for (int i = 0; i < dev.size(); i++) {
            List<Span> ads = dev.get(i).ads();
            for (Stretch stretch :
                    Stretch.suspected(dev.get(i).talk().beats(), answers.get(i), cutting)) {
                boolean right = !Matching.of(List.of(stretch.span()), ads).isEmpty();
                samples.add(new double[] {stretch.gain(), right ? 1 : 0});
            }
        }
        return Logistic.fitted(samples);
    }
}
