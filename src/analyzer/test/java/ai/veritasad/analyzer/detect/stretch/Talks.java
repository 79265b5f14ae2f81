package ai.veritasad.analyzer.detect.stretch;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.network.Shape;
import ai.veritasad.analyzer.detect.topic.Meanings;
import ai.veritasad.analyzer.detect.topic.Topics;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;
import java.util.stream.IntStream;

/** Talks of beats of four seconds whose words and traits say nothing. */
final class Talks {

    private Talks() {}

    static AnsweredTalk answered(float[] answers) {
        int beats = answers.length / Shape.ANSWERS;
        List<Beat> said =
                IntStream.range(0, beats)
                        .mapToObj(i -> Span.ofSeconds(i * 4.0, i * 4.0 + 4))
                        .map(span ->
                                new Beat(
                                        span,
                                        List.of("так"),
                                        List.of("так"),
                                        List.of("так"),
                                        false))
                        .toList();
        return new AnsweredTalk(
                said,
                new Features(new int[beats][0], new float[beats][Features.TRAITS]),
                answers,
                Topics.of(said, Meanings.NONE));
    }
}
