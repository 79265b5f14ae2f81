package ai.veritasad.analyzer.speech.voice;

import ai.veritasad.analyzer.speech.onnx.OnnxNetwork;
import ai.veritasad.analyzer.speech.onnx.Tensor;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * Silero's voice activity detector, version 5 and later for 16 kHz: it sees each window together
 * with the end of the one before, and carries a state.
 *
 * @see <a href="https://github.com/snakers4/silero-vad">snakers4/silero-vad</a>
 */
public final class SileroVoice implements Voice {

    private static final int CONTEXT = 64;
    private static final int STATE = 2 * 128;

    private final OnnxNetwork network;
    private final float[] seen = new float[CONTEXT + WINDOW];
    private float[] state = new float[STATE];

    private SileroVoice(OnnxNetwork network) {
        this.network = network;
    }

    public static SileroVoice open(Path file) {
        return new SileroVoice(OnnxNetwork.open(file));
    }

    @Override
    public float probability(float[] window) {
        System.arraycopy(seen, WINDOW, seen, 0, CONTEXT);
        System.arraycopy(window, 0, seen, CONTEXT, WINDOW);
        try (OnnxNetwork.Outputs outputs =
                network.run(
                        Tensor.of(seen, 1, seen.length),
                        Tensor.of(state, 2, 1, 128),
                        Tensor.of(new long[] {RATE}))) {
            state = outputs.floats(1);
            return outputs.floats(0)[0];
        }
    }

    @Override
    public void reset() {
        state = new float[STATE];
        Arrays.fill(seen, 0);
    }

    @Override
    public void close() {
        network.close();
    }
}
