package ai.veritasad.analyzer.detect.talk;

import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.detect.network.Shape;
import ai.veritasad.analyzer.report.Signal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Says of each stretch of a talk how likely it is that an ad is being read. */
public final class TalkJudge {

    /** Suspicions below this are left in the talk around them. */
    private static final double LEAST = 0.05;

    /** About half a minute of speech. */
    private static final int FEWEST_WORDS = 80;

    private static final double MOST_ELSEWHERE = 0.04;
    private static final double LEAST_ELSEWHERE = 0.01;

    private static final Map<String, Optional<TalkModel>> BUNDLED = new ConcurrentHashMap<>();

    private final TalkModel model;

    public TalkJudge(TalkModel model) {
        this.model = model;
    }

    /** The judge of a language, empty where no model of it comes with us. */
    public static Optional<TalkJudge> bundled(String language) {
        return BUNDLED.computeIfAbsent(language, TalkJudge::read).map(TalkJudge::new);
    }

    private static Optional<TalkModel> read(String language) {
        String name = language.matches("[a-z]{2,3}") ? language + ".talk" : "und.talk";
        try (InputStream in = TalkJudge.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(ModelFile.read(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Stretches that together cover the talk, in order of time: believed and suspected ads, and
     * what lies between them. None where the talk is a few sentences long: what an ad stands out
     * from isn't said in it.
     */
    public List<Signal.Talk> judge(Talk talk) {
        if (words(talk) < FEWEST_WORDS) {
            return List.of();
        }
        Features features = Features.of(talk, model.vocabulary());
        float[] answers = model.answers(features);
        Reasons reasons = new Reasons(model.networks().getFirst(), features, talk.beats());
        List<Signal.Talk> stretches = new ArrayList<>();
        int from = 0;
        for (Stretch ad : Stretch.suspected(talk.beats(), answers, model.cutting())) {
            double probability = rounded(model.gauge().probability(Impression.of(ad, answers)));
            if (probability >= LEAST) {
                between(talk, answers, from, ad.from()).ifPresent(stretches::add);
                stretches.add(
                        new Signal.Talk(ad.span(), model.language(), probability, reasons.of(ad)));
                from = ad.to();
            }
        }
        between(talk, answers, from, talk.beats().size()).ifPresent(stretches::add);
        return stretches;
    }

    private static int words(Talk talk) {
        return talk.beats().stream().mapToInt(beat -> beat.words().size()).sum();
    }

    private Optional<Signal.Talk> between(Talk talk, float[] answers, int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        double sum = 0;
        for (int beat = from; beat < to; beat++) {
            sum += 1 / (1 + Math.exp(-answers[beat * Shape.ANSWERS]));
        }
        double probability = Math.clamp(sum / (to - from), LEAST_ELSEWHERE, MOST_ELSEWHERE);
        return Optional.of(
                new Signal.Talk(
                        Stretch.of(talk.beats(), from, to, 0).span(),
                        model.language(),
                        rounded(probability),
                        List.of()));
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
