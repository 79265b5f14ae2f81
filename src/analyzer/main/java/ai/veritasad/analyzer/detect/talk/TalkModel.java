package ai.veritasad.analyzer.detect.talk;

import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.beat.Vocabulary;
import ai.veritasad.analyzer.detect.network.Network;
import ai.veritasad.analyzer.detect.network.Noise;
import ai.veritasad.analyzer.detect.network.Shape;

import java.util.List;

/**
 * All that was learned of one language.
 *
 * @param networks asked side by side; their mean answer counts
 */
public record TalkModel(
        String language,
        Vocabulary vocabulary,
        List<Network> networks,
        Cutting cutting,
        Gauge gauge) {

    public TalkModel {
        networks = List.copyOf(networks);
        if (networks.isEmpty()) {
            throw new IllegalArgumentException("a model has a network at least");
        }
    }

    public TalkModel with(Cutting other, Gauge another) {
        return new TalkModel(language, vocabulary, networks, other, another);
    }

    /** The mean answers for a talk, {@link Shape#ANSWERS} for each beat. */
    public float[] answers(Features talk) {
        return answers(networks, talk);
    }

    /** The same of some networks. */
    public static float[] answers(List<Network> networks, Features talk) {
        List<float[]> all =
                networks.parallelStream()
                        .map(network -> network.run(talk, Noise.NONE).answers())
                        .toList();
        float[] sum = new float[talk.size() * Shape.ANSWERS];
        for (float[] one : all) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i] / networks.size();
            }
        }
        return sum;
    }
}
