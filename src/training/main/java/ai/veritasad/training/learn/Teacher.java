package ai.veritasad.training.learn;

import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.network.Network;
import ai.veritasad.analyzer.detect.network.Noise;
import ai.veritasad.analyzer.detect.network.Pass;
import ai.veritasad.analyzer.detect.network.Shape;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/** Teaches one network; the same lessons and seed give the same weights to the last bit. */
final class Teacher {

    private static final int AT_ONCE = 16;
    private static final double DECAY = 1e-4;
    private static final double PACE = 2e-3;

    private final Network network;
    private final Course course;
    private final Adam figures;
    private final Adam meanings;
    private final SplittableRandom random;

    private Teacher(Network network, Course course) {
        this.network = network;
        this.course = course;
        this.figures = new Adam(network.figures());
        this.meanings = new Adam(network.meanings());
        this.random = new SplittableRandom(course.seed());
    }

    /**
     * A network of this shape, taught.
     *
     * @param meanings what its words mean before
     * @param done is told the share of the course that is done
     */
    static Network taught(
            float[] meanings, Shape shape, Lessons lessons, Course course, DoubleConsumer done) {
        Random first = new Random(course.seed());
        float[] figures = new float[shape.figures()];
        fill(figures, 0, shape.entryBias(), Math.sqrt(1.0 / shape.entering()), first);
        for (int layer = 0; layer < shape.layers(); layer++) {
            double spread = Math.sqrt(1.0 / (Shape.REACH * shape.width()));
            fill(figures, shape.layer(layer), shape.layerBias(layer), spread, first);
            Arrays.fill(figures, shape.gain(layer), shape.shift(layer), 1);
        }
        double spread = Math.sqrt(1.0 / shape.width());
        fill(figures, shape.answer(), shape.answerBias(), spread, first);
        Network network = new Network(shape, meanings.clone(), figures);
        new Teacher(network, course).teach(lessons, done);
        return network;
    }

    private static void fill(float[] into, int from, int to, double spread, Random random) {
        for (int i = from; i < to; i++) {
            into[i] = (float) ((2 * random.nextDouble() - 1) * spread);
        }
    }

    private void teach(Lessons lessons, DoubleConsumer done) {
        for (int round = 0; round < course.rounds(); round++) {
            List<Example> all = lessons.round();
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                double share = (round + (double) from / all.size()) / course.rounds();
                learn(all.subList(from, Math.min(all.size(), from + AT_ONCE)), pace(share));
                done.accept(share);
            }
        }
    }

    /** Rises through half a round, then falls to nothing. */
    private double pace(double share) {
        double risen = Math.min(1, share * course.rounds() * 2 + 0.1);
        return PACE * risen * (1 - share) + 1e-5;
    }

    private void learn(List<Example> lessons, double pace) {
        List<SplittableRandom> dice = lessons.stream().map(_ -> random.split()).toList();
        int beats = lessons.stream().mapToInt(Example::size).sum();
        List<Slopes> each =
                IntStream.range(0, lessons.size())
                        .parallel()
                        .mapToObj(i -> slopes(lessons.get(i), beats, dice.get(i)))
                        .toList();
        Slopes slopes = each.getFirst();
        each.stream().skip(1).forEach(slopes::add);
        figures.step();
        figures.change(0, slopes.figures, pace, DECAY);
        meanings.step();
        int size = network.shape().meaning();
        slopes.meanings.forEach((row, slope) -> meanings.change(row * size, slope, pace, 0));
    }

    private Slopes slopes(Example lesson, int beats, SplittableRandom dice) {
        Features talk = forgetful(lesson.talk(), dice);
        Pass pass = network.run(talk, noise(dice));
        float[] errors = new float[lesson.truth().length];
        for (int i = 0; i < errors.length; i++) {
            double believed = 1 / (1 + Math.exp(-pass.answers()[i]));
            errors[i] = (float) (believed - lesson.truth()[i]) / beats;
        }
        Slopes slopes = new Slopes(network.shape());
        Backward.add(network, talk, pass, errors, slopes);
        return slopes;
    }

    /** Some words go unheard, as speech recognition would have it. */
    private Features forgetful(Features talk, SplittableRandom dice) {
        int[][] words = new int[talk.size()][];
        for (int i = 0; i < words.length; i++) {
            words[i] =
                    Arrays.stream(talk.words()[i])
                            .filter(_ -> dice.nextDouble() >= course.unheard())
                            .toArray();
        }
        return new Features(words, talk.traits());
    }

    private Noise noise(SplittableRandom dice) {
        return input -> {
            double lost = input ? course.lost() / 2 : course.lost();
            return dice.nextDouble() < lost ? 0 : (float) (1 / (1 - lost));
        };
    }
}
