package ai.veritasad.analyzer.speech.transducer;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.speech.OnnxGraph;
import ai.veritasad.analyzer.speech.voice.Piece;
import ai.veritasad.analyzer.speech.voice.SileroVoice;
import ai.veritasad.analyzer.speech.voice.Voice;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** Writes what the parts of hearing cost; asserts nothing of it. */
@Tag("slow")
class SpeechSpeedTest {

    /** Of the recognisers in the catalogue. */
    private static final int WIDTH = 512;

    private static final int TOKENS = 500;
    private static final int SECONDS = 20;
    private static final int ROUNDS = 30;

    private static final Path WEIGHTS =
            Path.of(System.getProperty("veritasad.root", "../.."))
                    .resolveSibling("shared/models/silero_vad_16k_op15.onnx");

    private final Random random = new Random(1);
    private final StringBuilder table =
            new StringBuilder("| part | CPU s per s of sound |\n|---|---|\n");

    @TempDir Path folder;

    @Test
    void is_written_down() throws IOException {
        float[] sound = new float[SECONDS * Voice.RATE];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) (0.1 * random.nextGaussian());
        }
        MelFeatures features = new MelFeatures();
        measure("features", () -> features.of(sound));
        if (Files.exists(WEIGHTS)) {
            try (Voice voice = SileroVoice.open(WEIGHTS)) {
                measure("voice (Silero)", () -> watch(voice, sound));
            }
        }
        try (Transducer transducer = Transducer.open(shaped())) {
            Piece piece = new Piece(MediaTime.ZERO, sound);
            int tokens = transducer.hear(piece).tokens();
            measure(
                    "features and greedy search, " + tokens / SECONDS + " tokens a second",
                    () -> transducer.hear(piece));
        }
        Path report = Path.of("target").resolve("speech-speed.md");
        Files.writeString(report, table);
        assertThat(report).isNotEmptyFile();
    }

    private static void watch(Voice voice, float[] sound) {
        for (int at = 0; at + Voice.WINDOW <= sound.length; at += Voice.WINDOW) {
            voice.probability(Arrays.copyOfRange(sound, at, at + Voice.WINDOW));
        }
    }

    private void measure(String part, Runnable work) {
        for (int i = 0; i < ROUNDS / 3; i++) {
            work.run();
        }
        var clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            work.run();
        }
        double seconds = (clock.getCurrentThreadCpuTime() - before) / 1e9 / ROUNDS / SECONDS;
        table.append(String.format(Locale.ROOT, "| %s | %.5f |%n", part, seconds));
    }

    /** Decoder and joiner are as large as real ones, the encoder is next to nothing. */
    private Path shaped() throws IOException {
        new OnnxGraph()
                .takes("x", 1, -1, MelFeatures.BANDS)
                .takesCounts("x_lens", 1)
                .gives("encoder_out", 1, -1, WIDTH)
                .givesCounts("encoder_out_lens", 1)
                .constant("from", 0L)
                .constant("to", (long) Integer.MAX_VALUE)
                .constant("axis", 1L)
                .constant("step", 4L)
                .constant("weights", weights(MelFeatures.BANDS, WIDTH))
                .node("Slice", "fourth", "x", "from", "to", "axis", "step")
                .node("MatMul", "encoder_out", "fourth", "weights")
                .node("Div", "encoder_out_lens", "x_lens", "step")
                .write(folder.resolve("encoder.onnx"));
        new OnnxGraph()
                .takesCounts("y", 1, 2)
                .gives("decoder_out", 1, WIDTH)
                .constant("embedding", weights(TOKENS, WIDTH))
                .constant("mixing", weights(WIDTH, WIDTH))
                .constant("last", 1L)
                .constant("flat", 1L)
                .gather("token", "y", "last", 1)
                .node("Reshape", "one", "token", "flat")
                .gather("embedded", "embedding", "one", 0)
                .node("MatMul", "mixed", "embedded", "mixing")
                .node("Relu", "decoder_out", "mixed")
                .write(folder.resolve("decoder.onnx"));
        new OnnxGraph()
                .takes("encoder_out", 1, WIDTH)
                .takes("decoder_out", 1, WIDTH)
                .gives("logit", 1, TOKENS)
                .constant("left", weights(WIDTH, WIDTH))
                .constant("right", weights(WIDTH, WIDTH))
                .constant("out", weights(WIDTH, TOKENS))
                .node("MatMul", "heard", "encoder_out", "left")
                .node("MatMul", "expected", "decoder_out", "right")
                .node("Add", "both", "heard", "expected")
                .node("Tanh", "bent", "both")
                .node("MatMul", "logit", "bent", "out")
                .write(folder.resolve("joiner.onnx"));
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < TOKENS; i++) {
            list.append(i == 0 ? "<blk>" : "▁t" + i).append(' ').append(i).append('\n');
        }
        Files.writeString(folder.resolve("tokens.txt"), list);
        return folder;
    }

    private float[][] weights(int rows, int columns) {
        float[][] weights = new float[rows][columns];
        for (float[] row : weights) {
            for (int i = 0; i < columns; i++) {
                row[i] = (float) (random.nextGaussian() / Math.sqrt(rows));
            }
        }
        return weights;
    }
}
