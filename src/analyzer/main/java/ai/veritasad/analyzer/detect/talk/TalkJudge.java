package ai.veritasad.analyzer.detect.talk;

import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.detect.stretch.AnsweredTalk;
import ai.veritasad.analyzer.detect.stretch.Impression;
import ai.veritasad.analyzer.detect.stretch.Stretch;
import ai.veritasad.analyzer.report.signal.Signal;

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
        AnsweredTalk answered = model.answered(talk);
        Reasons reasons =
                new Reasons(model.networks().getFirst(), answered.features(), talk.beats());
        List<Stretch> cuts = Stretch.suspected(answered, model.cutting());
        List<Stretch> placed = model.edges().placed(cuts, answered);
        List<Signal.Talk> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cuts.size(); i++) {
            double probability = probability(cuts.get(i), cuts, answered);
            Stretch ad = placed.get(i);
            if (probability >= LEAST) {
                between(answered, from, ad.from()).ifPresent(stretches::add);
                stretches.add(
                        new Signal.Talk(ad.span(), model.language(), probability, reasons.of(ad)));
                from = ad.to();
            }
        }
        between(answered, from, answered.size()).ifPresent(stretches::add);
        return stretches;
    }

    /** By how it was cut: the gauge has learned from such. */
    private double probability(Stretch cut, List<Stretch> all, AnsweredTalk talk) {
        return rounded(model.gauge().probability(Impression.of(cut, all, talk)));
    }

    private static int words(Talk talk) {
        return talk.beats().stream().mapToInt(beat -> beat.words().size()).sum();
    }

    private Optional<Signal.Talk> between(AnsweredTalk talk, int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        double sum = 0;
        for (int beat = from; beat < to; beat++) {
            sum += talk.belief(beat);
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
