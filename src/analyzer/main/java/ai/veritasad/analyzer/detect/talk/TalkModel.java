package ai.veritasad.analyzer.detect.talk;

import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.detect.beat.Vocabulary;
import ai.veritasad.analyzer.detect.network.Network;
import ai.veritasad.analyzer.detect.network.Shape;
import ai.veritasad.analyzer.detect.stretch.AnsweredTalk;
import ai.veritasad.analyzer.detect.stretch.Cutting;
import ai.veritasad.analyzer.detect.stretch.EdgeChoice;
import ai.veritasad.analyzer.detect.stretch.Gauge;
import ai.veritasad.analyzer.detect.topic.Meanings;
import ai.veritasad.analyzer.detect.topic.Topics;

import java.util.List;

/**
 * All that was learned of one language.
 *
 * @param networks asked side by side; their mean answer counts
 * @param meanings of words, by which topics are told apart
 * @param cutting how stretches are cut out of the answers
 * @param edges where cut stretches begin and end
 * @param gauge how likely they are ads
 */
public record TalkModel(
        String language,
        Vocabulary vocabulary,
        List<Network> networks,
        Meanings meanings,
        Cutting cutting,
        EdgeChoice edges,
        Gauge gauge) {

    public TalkModel {
        networks = List.copyOf(networks);
        if (networks.isEmpty()) {
            throw new IllegalArgumentException("a model has a network at least");
        }
    }

    public TalkModel with(Cutting newCutting, EdgeChoice newEdges, Gauge newGauge) {
        return new TalkModel(
                language, vocabulary, networks, meanings, newCutting, newEdges, newGauge);
    }

    /** A talk with the networks' mean answers. */
    public AnsweredTalk answered(Talk talk) {
        Features features = Features.of(talk, vocabulary);
        return answered(talk, features, networks);
    }

    /** The same of some of the networks alone. */
    public AnsweredTalk answered(Talk talk, Features features, List<Network> some) {
        return new AnsweredTalk(
                talk.beats(), features, answers(some, features), Topics.of(talk.beats(), meanings));
    }

    /** The mean answers of some networks, {@link Shape#ANSWERS} for each beat. */
    public static float[] answers(List<Network> networks, Features talk) {
        List<float[]> all =
                networks.parallelStream().map(network -> network.answers(talk)).toList();
        float[] sum = new float[talk.size() * Shape.ANSWERS];
        for (float[] one : all) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i] / networks.size();
            }
        }
        return sum;
    }
}
