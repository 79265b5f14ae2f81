package ai.veritasad.training.learn;

import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.detect.beat.Vocabulary;
import ai.veritasad.analyzer.detect.network.Network;
import ai.veritasad.analyzer.detect.network.Shape;
import ai.veritasad.analyzer.detect.stretch.AnsweredTalk;
import ai.veritasad.analyzer.detect.stretch.Cutting;
import ai.veritasad.analyzer.detect.stretch.EdgeChoice;
import ai.veritasad.analyzer.detect.stretch.Gauge;
import ai.veritasad.analyzer.detect.talk.ModelFile;
import ai.veritasad.analyzer.detect.talk.TalkModel;
import ai.veritasad.training.corpus.Heard;
import ai.veritasad.training.corpus.MarkedVideo;
import ai.veritasad.training.score.Scores;
import ai.veritasad.training.topic.Company;
import ai.veritasad.training.tune.Tuning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleConsumer;

/** Makes the model of one language; the same videos and course give the same bytes. */
public final class Training {

    private static final int MEANING = 32;
    private static final int WIDTH = 48;
    private static final int LAYERS = 4;
    private static final double FIRST_MEANING = 0.05;

    /** What nobody has seen and all networks judge together counts more: so it is in use. */
    private static final double UNSEEN = 6;

    private final String language;
    private final Course course;
    private final DoubleConsumer done;
    private Optional<Scores> leftOut = Optional.empty();

    /**
     * @param done is told the share of the work that is done
     */
    public Training(String language, Course course, DoubleConsumer done) {
        this.language = language;
        this.course = course;
        this.done = done;
    }

    /**
     * A model taught by {@code corpus} and scripts of ads; its cutting and its gauge are set on
     * what its networks say of the parts that they were not taught by, and on {@code dev}, which
     * none has seen; its borders on those parts alone.
     */
    public TalkModel model(List<MarkedVideo> corpus, List<String> scripts, List<MarkedVideo> dev) {
        List<Heard> heard = Heard.all(corpus);
        List<Talk> talks = heard.stream().map(Heard::talk).toList();
        Vocabulary vocabulary = Words.worthKnowing(talks, course);
        List<Example> examples = examples(heard, vocabulary);
        List<Example> ads =
                examples(
                        scripts.stream().map(script -> Heard.script(script, language)).toList(),
                        vocabulary);
        Shape shape = new Shape(vocabulary.size(), MEANING, Features.TRAITS, WIDTH, LAYERS);
        List<Network> networks = new ArrayList<>();
        for (int i = 0; i < course.networks(); i++) {
            networks.add(taught(i, examples, ads, shape));
        }
        Cutting usual = Lengths.of(heard).cutting();
        TalkModel taught =
                rounded(
                        new TalkModel(
                                language,
                                vocabulary,
                                networks,
                                Company.meanings(talks, course.least() / 2, course.seed()),
                                usual,
                                EdgeChoice.AS_CUT,
                                Gauge.unset()));
        List<Tuning.Answered> strange = leftOut(heard, examples, taught);
        List<Tuning.Answered> answered = new ArrayList<>(strange);
        boolean alone = strange.isEmpty();
        for (Heard talk : Heard.all(dev)) {
            answered.add(new Tuning.Answered(talk, taught.answered(talk.talk()), UNSEEN, alone));
        }
        Tuning.Setting best = new Tuning(usual, answered).best();
        leftOut = strange.isEmpty() ? Optional.empty() : Optional.of(best.scores(strange));
        return taught.with(best.cutting(), best.edges(), best.gauge());
    }

    /** How well the last model's networks judged the parts that they were taught without. */
    public Optional<Scores> leftOut() {
        return leftOut;
    }

    private static List<Example> examples(List<Heard> talks, Vocabulary vocabulary) {
        return talks.stream()
                .map(heard -> Example.of(heard.talk(), heard.ads(), vocabulary))
                .toList();
    }

    private Network taught(int number, List<Example> examples, List<Example> ads, Shape shape) {
        Course own = course.withSeed(course.seed() + number);
        List<Example> some = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (course.parts() == 1 || part(i, examples.size()) != number % course.parts()) {
                some.add(examples.get(i));
            }
        }
        return Teacher.taught(
                meanings(shape, new Random(own.seed())),
                shape,
                new Lessons(some, ads, course.splices(), new Random(own.seed())),
                own,
                share -> done.accept((number + share) / course.networks()));
    }

    /** Neighbours in a corpus often come from one channel, so that a part is a run of them. */
    private int part(int video, int videos) {
        return video * course.parts() / videos;
    }

    /** What the networks say that were not taught by a talk. */
    private List<Tuning.Answered> leftOut(
            List<Heard> heard, List<Example> examples, TalkModel taught) {
        List<Network> networks = taught.networks();
        List<Tuning.Answered> answered = new ArrayList<>();
        for (int i = 0; i < heard.size() && course.parts() > 1; i++) {
            List<Network> strangers = new ArrayList<>();
            for (int n = part(i, heard.size()); n < networks.size(); n += course.parts()) {
                strangers.add(networks.get(n));
            }
            if (!strangers.isEmpty()) {
                AnsweredTalk talk =
                        taught.answered(heard.get(i).talk(), examples.get(i).talk(), strangers);
                answered.add(new Tuning.Answered(heard.get(i), talk, 1, true));
            }
        }
        return answered;
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
