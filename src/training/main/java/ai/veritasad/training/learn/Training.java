package ai.veritasad.training.learn;

import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.beat.Vocabulary;
import ai.veritasad.analyzer.detect.network.Network;
import ai.veritasad.analyzer.detect.network.Shape;
import ai.veritasad.analyzer.detect.talk.Cutting;
import ai.veritasad.analyzer.detect.talk.Gauge;
import ai.veritasad.analyzer.detect.talk.ModelFile;
import ai.veritasad.analyzer.detect.talk.TalkModel;
import ai.veritasad.training.corpus.MarkedVideo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;

/** Makes the model of one language; the same videos and course give the same bytes. */
public final class Training {

    private static final int MEANING = 32;
    private static final int WIDTH = 48;
    private static final int LAYERS = 4;
    private static final double FIRST_MEANING = 0.05;

    private final String language;
    private final Course course;
    private final DoubleConsumer done;

    /**
     * @param done is told the share of the work that is done
     */
    public Training(String language, Course course, DoubleConsumer done) {
        this.language = language;
        this.course = course;
        this.done = done;
    }

    /**
     * A model taught by {@code corpus} and scripts of ads, its cutting and its gauge set on {@code
     * dev}, which it has not seen before.
     */
    public TalkModel model(List<MarkedVideo> corpus, List<String> scripts, List<MarkedVideo> dev) {
        TalkModel taught = taught(Heard.all(corpus), scripts);
        return new Tuning(taught, Heard.all(dev)).tuned();
    }

    /** With cutting and gauge as yet unset; already rounded as a file would round it. */
    private TalkModel taught(List<Heard> corpus, List<String> scripts) {
        Vocabulary vocabulary =
                Words.worthKnowing(corpus.stream().map(Heard::talk).toList(), course.pairs());
        List<Example> examples =
                corpus.stream()
                        .map(heard -> Example.of(heard.talk(), heard.ads(), vocabulary))
                        .toList();
        List<Example> ads =
                scripts.stream()
                        .map(script -> Heard.script(script, language))
                        .map(heard -> Example.of(heard.talk(), heard.ads(), vocabulary))
                        .toList();
        Shape shape = new Shape(vocabulary.size(), MEANING, Features.TRAITS, WIDTH, LAYERS);
        List<Network> networks = new ArrayList<>();
        for (int i = 0; i < course.networks(); i++) {
            Course own = course.withSeed(course.seed() + i);
            Lessons lessons = new Lessons(examples, ads, course.splices(), new Random(own.seed()));
            int before = i;
            networks.add(
                    Teacher.taught(
                            meanings(shape, new Random(own.seed())),
                            shape,
                            lessons,
                            own,
                            share -> done.accept((before + share) / course.networks())));
        }
        return rounded(
                new TalkModel(
                        language,
                        vocabulary,
                        networks,
                        Lengths.of(corpus).cutting(),
                        new Gauge(0, 1)));
    }

    private static float[] meanings(Shape shape, Random random) {
        float[] meanings = new float[shape.words() * shape.meaning()];
        for (int i = 0; i < meanings.length; i++) {
            meanings[i] = (float) (random.nextGaussian() * FIRST_MEANING);
        }
        return meanings;
    }

    private static TalkModel rounded(TalkModel model) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ModelFile.write(model, bytes);
            return ModelFile.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long marked ads last. */
    private record Lengths(double usual, double spread, double longest) {

        private static final double LEAST_SPREAD = 0.5;
        private static final double ROOM = 1.1;

        static Lengths of(List<Heard> corpus) {
            double[] logs =
                    corpus.stream()
                            .flatMap(heard -> heard.ads().stream())
                            .mapToDouble(ad -> Math.log(Math.max(1, ad.length().seconds())))
                            .toArray();
            double mean = Arrays.stream(logs).average().orElse(Math.log(60));
            double variance =
                    Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).average().orElse(0);
            double longest = Arrays.stream(logs).max().orElse(Math.log(300));
            return new Lengths(
                    Math.exp(mean),
                    Math.max(LEAST_SPREAD, Math.sqrt(variance)),
                    Math.exp(longest) * ROOM);
        }

        Cutting cutting() {
            return new Cutting(0, 1, -2, usual, spread, longest);
        }
    }
}
