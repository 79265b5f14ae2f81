package ai.veritasad.training.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.network.Network;
import ai.veritasad.analyzer.detect.network.Noise;
import ai.veritasad.analyzer.detect.network.Pass;
import ai.veritasad.analyzer.detect.network.Shape;

import org.junit.jupiter.api.Test;

import java.util.Random;

class BackwardTest {

    private static final int BEATS = 7;
    private static final Shape SHAPE = new Shape(5, 3, Features.TRAITS, 6, 2);
    private static final float STEP = 1e-3f;

    private final Random random = new Random(5);
    private final Network network =
            new Network(SHAPE, numbers(SHAPE.words() * SHAPE.meaning()), numbers(SHAPE.figures()));
    private final Features talk = talk();
    private final float[] wanted = numbers(BEATS * Shape.ANSWERS);

    @Test
    void slopes_are_what_small_changes_of_the_weights_show() {
        Pass pass = network.run(talk, Noise.NONE);
        Slopes slopes = new Slopes(SHAPE);
        Backward.add(network, talk, pass, wanted, slopes);

        for (int i = 0; i < SHAPE.figures(); i += 11) {
            assertThat((double) slopes.figures[i])
                    .as("figure %s", i)
                    .isCloseTo(measured(network.figures(), i), within(0.02));
        }
        slopes.meanings.forEach((row, slope) -> {
            for (int i = 0; i < slope.length; i++) {
                assertThat((double) slope[i])
                        .isCloseTo(
                                measured(network.meanings(), row * slope.length + i), within(0.02));
            }
        });
        assertThat(slopes.meanings).isNotEmpty();
    }

    @Test
    void answers_are_the_same_where_nothing_is_kept() {
        assertThat(network.answers(talk)).isEqualTo(network.run(talk, Noise.NONE).answers());
    }

    private double measured(float[] weights, int at) {
        float before = weights[at];
        weights[at] = before + STEP;
        double above = error();
        weights[at] = before - STEP;
        double below = error();
        weights[at] = before;
        return (above - below) / (2 * STEP);
    }

    /** The answers along a fixed direction, whose slope by each answer is that direction. */
    private double error() {
        float[] answers = network.answers(talk);
        double sum = 0;
        for (int i = 0; i < answers.length; i++) {
            sum += answers[i] * wanted[i];
        }
        return sum;
    }

    private Features talk() {
        int[][] words = new int[BEATS][];
        float[][] traits = new float[BEATS][];
        for (int i = 0; i < BEATS; i++) {
            words[i] = new int[] {i % SHAPE.words(), (i + 2) % SHAPE.words()};
            traits[i] = numbers(Features.TRAITS);
        }
        return new Features(words, traits);
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (random.nextGaussian() * 0.4);
        }
        return numbers;
    }
}
