package ai.veritasad.training.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.detect.stretch.Gauge;
import ai.veritasad.analyzer.detect.stretch.Impression;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class LogisticTest {

    private final Random random = new Random(3);

    @Test
    void finds_the_probabilities_that_samples_were_drawn_by() {
        Gauge gauge = Logistic.fitted(samples(1));

        assertThat(gauge.probability(impression(0, 0))).isCloseTo(0.5, within(0.05));
        assertThat(gauge.probability(impression(1, 0))).isCloseTo(0.88, within(0.05));
        assertThat(gauge.probability(impression(0, 1))).isCloseTo(0.27, within(0.05));
    }

    @Test
    void a_sample_of_weight_two_counts_as_two() {
        List<Logistic.Sample> once = samples(1);
        List<Logistic.Sample> twice = new ArrayList<>(once);
        twice.addAll(once);

        assertThat(Logistic.fitted(weighing(once, 2)).probability(impression(1, 1)))
                .isCloseTo(Logistic.fitted(twice).probability(impression(1, 1)), within(1e-6));
    }

    private static List<Logistic.Sample> weighing(List<Logistic.Sample> all, double weight) {
        return all.stream()
                .map(one -> new Logistic.Sample(one.impression(), one.right(), weight))
                .toList();
    }

    /** Right with log-odds twice the first number less the second. */
    private List<Logistic.Sample> samples(double weight) {
        List<Logistic.Sample> samples = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            double first = random.nextGaussian();
            double second = random.nextGaussian();
            boolean right = random.nextDouble() < 1 / (1 + Math.exp(second - 2 * first));
            samples.add(new Logistic.Sample(impression(first, second), right, weight));
        }
        return samples;
    }

    private static double[] impression(double first, double second) {
        double[] numbers = new double[Impression.COUNT];
        numbers[0] = first;
        numbers[1] = second;
        return numbers;
    }
}
