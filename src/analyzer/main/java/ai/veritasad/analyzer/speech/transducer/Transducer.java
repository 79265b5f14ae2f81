package ai.veritasad.analyzer.speech.transducer;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.speech.engine.Recogniser;
import ai.veritasad.analyzer.speech.engine.Utterance;
import ai.veritasad.analyzer.speech.onnx.OnnxNetwork;
import ai.veritasad.analyzer.speech.onnx.Tensor;
import ai.veritasad.analyzer.speech.voice.Piece;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A recogniser of speech as icefall exports it: an encoder of sound, a decoder of the last tokens,
 * and a joiner that says which token comes next, or none. Searched greedily, at most one token a
 * frame. May serve several threads.
 *
 * @see <a href="https://arxiv.org/abs/1211.3711">Graves 2012, Sequence Transduction</a>
 */
public final class Transducer implements Recogniser {

    private static final int BLANK = 0;

    /** No token yet; icefall's decoder takes it for nothing. */
    private static final long BEFORE = -1;

    private final OnnxNetwork encoder;
    private final OnnxNetwork decoder;
    private final OnnxNetwork joiner;
    private final Vocabulary vocabulary;
    private final int context;

    private Transducer(
            OnnxNetwork encoder, OnnxNetwork decoder, OnnxNetwork joiner, Vocabulary vocabulary) {
        this.encoder = encoder;
        this.decoder = decoder;
        this.joiner = joiner;
        this.vocabulary = vocabulary;
        this.context = decoder.note("context_size", 2);
    }

    /**
     * Opens {@code encoder.onnx}, {@code decoder.onnx}, {@code joiner.onnx} and {@code tokens.txt}.
     *
     * @throws AnalysisException.Unusable where one of them can't be used
     */
    public static Transducer open(Path folder) {
        Vocabulary vocabulary = Vocabulary.read(folder.resolve("tokens.txt"));
        List<OnnxNetwork> open = new ArrayList<>();
        try {
            for (String name : List.of("encoder.onnx", "decoder.onnx", "joiner.onnx")) {
                open.add(OnnxNetwork.open(folder.resolve(name)));
            }
            if (open.get(0).inputs() != 2 || open.get(2).inputs() != 2) {
                throw new AnalysisException.Unusable(
                        new LocalText(
                                folder + " — не модель распознавания целых фраз.",
                                folder + " is no model for recognising whole pieces."));
            }
            return new Transducer(open.get(0), open.get(1), open.get(2), vocabulary);
        } catch (RuntimeException | Error e) {
            open.forEach(OnnxNetwork::close);
            throw e;
        }
    }

    @Override
    public Utterance hear(Piece piece) {
        float[] features = new MelFeatures().of(piece.samples());
        int frames = features.length / MelFeatures.BANDS;
        try (OnnxNetwork.Outputs encoded =
                encoder.run(
                        Tensor.of(features, 1, frames, MelFeatures.BANDS),
                        Tensor.of(new long[] {frames}, 1))) {
            int length = (int) encoded.count(1);
            int width = (int) encoded.shape(0)[2];
            return Words.of(search(encoded.floats(0), length, width), vocabulary, piece.span());
        }
    }

    private List<Token> search(float[] encoded, int length, int width) {
        List<Token> tokens = new ArrayList<>();
        long[] before = new long[context];
        Arrays.fill(before, BEFORE);
        before[context - 1] = BLANK;
        float[] expected = decoded(before);
        for (int frame = 0; frame < length; frame++) {
            float[] scores = joined(encoded, frame * width, width, expected);
            int best = best(scores);
            if (best != BLANK) {
                tokens.add(new Token(best, frame, probability(scores, best)));
                System.arraycopy(before, 1, before, 0, context - 1);
                before[context - 1] = best;
                expected = decoded(before);
            }
        }
        return tokens;
    }

    private float[] decoded(long[] before) {
        try (OnnxNetwork.Outputs outputs = decoder.run(Tensor.of(before, 1, before.length))) {
            return outputs.floats(0);
        }
    }

    private float[] joined(float[] encoded, int from, int width, float[] expected) {
        try (OnnxNetwork.Outputs outputs =
                joiner.run(
                        Tensor.part(encoded, from, 1, width),
                        Tensor.of(expected, 1, expected.length))) {
            return outputs.floats(0);
        }
    }

    private int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < Math.min(scores.length, vocabulary.size()); i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** By softmax. */
    private static float probability(float[] scores, int of) {
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - scores[of]);
        }
        return (float) (1 / sum);
    }

    /** Ends what is being heard within milliseconds. */
    @Override
    public void stop() {
        encoder.stop();
        decoder.stop();
        joiner.stop();
    }

    @Override
    public void close() {
        encoder.close();
        decoder.close();
        joiner.close();
    }
}
