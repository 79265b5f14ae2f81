package ai.veritasad.analyzer.speech;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.PinnedFile;
import ai.veritasad.analyzer.probe.Fingerprint;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A transducer that turns each of {@link Tones} into its token once, as long as it lasts; made of
 * the same networks with the same inputs and outputs as the real ones, of a few numbers each.
 */
public final class ToneModel {

    private static final int BANDS = 80;
    private static final int SLOW_WIDTH = 512;
    private static final int SLOW_LAYERS = 4000;

    private final List<String> tokens;
    private float doubt = 2;
    private boolean slow;

    /** Tokens are those after the blank; a word's first begins with ▁. */
    public ToneModel(String... tokens) {
        this.tokens = List.of(tokens);
    }

    /** The more it doubts the less probable it finds each token. */
    public ToneModel doubting(float much) {
        doubt = much;
        return this;
    }

    /** Its encoder takes minutes for each piece. */
    public ToneModel slow() {
        slow = true;
        return this;
    }

    /** Writes it into a folder; what a catalogue says of it. */
    public Model write(Path folder, String name, String language) {
        try {
            Files.createDirectories(folder);
            encoder().write(folder.resolve("encoder.onnx"));
            decoder().write(folder.resolve("decoder.onnx"));
            joiner().write(folder.resolve("joiner.onnx"));
            StringBuilder list = new StringBuilder("<blk> 0\n");
            for (int i = 0; i < tokens.size(); i++) {
                list.append(tokens.get(i)).append(' ').append(i + 1).append('\n');
            }
            Files.writeString(folder.resolve("tokens.txt"), list);
            return new Model(
                    name,
                    Model.Kind.SPEECH,
                    new LocalText("тоны", "tones"),
                    List.of(language),
                    "ours",
                    "this test",
                    List.of(
                            pinned(folder, "encoder.onnx"),
                            pinned(folder, "decoder.onnx"),
                            pinned(folder, "joiner.onnx"),
                            pinned(folder, "tokens.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PinnedFile pinned(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return new PinnedFile(
                name,
                URI.create("https://host/" + name),
                Files.size(file),
                Fingerprint.of(file, new Cancellation()));
    }

    /** Every fourth frame: how loud the band of each token is, and, for the blank, how doubtful. */
    private OnnxGraph encoder() {
        float[][] picks = new float[BANDS][size()];
        float[][] doubts = new float[1][size()];
        doubts[0][0] = doubt;
        for (int token = 1; token < size(); token++) {
            picks[Tones.band(token)][token] = 1;
        }
        OnnxGraph graph =
                new OnnxGraph()
                        .takes("x", 1, -1, BANDS)
                        .takesCounts("x_lens", 1)
                        .gives("encoder_out", 1, -1, size())
                        .givesCounts("encoder_out_lens", 1)
                        .constant("from", 0L)
                        .constant("to", (long) Integer.MAX_VALUE)
                        .constant("axis", 1L)
                        .constant("step", 4L)
                        .constant("three", 3L)
                        .constant("picks", picks)
                        .constant("doubts", doubts)
                        .node("Slice", "fourth", "x", "from", "to", "axis", "step")
                        .node("Add", "more", "x_lens", "three")
                        .node("Div", "encoder_out_lens", "more", "step");
        String picked = slow ? slowed(graph) : "fourth";
        return graph.node("MatMul", "loudness", picked, "picks")
                .node("Add", "encoder_out", "loudness", "doubts");
    }

    private static String slowed(OnnxGraph graph) {
        graph.constant("in", new float[BANDS][SLOW_WIDTH])
                .constant("on", new float[SLOW_WIDTH][SLOW_WIDTH])
                .constant("out", new float[SLOW_WIDTH][BANDS])
                .node("MatMul", "slow0", "x", "in");
        for (int i = 1; i < SLOW_LAYERS; i++) {
            graph.node("MatMul", "slow" + i, "slow" + (i - 1), "on");
        }
        graph.node("MatMul", "slow", "slow" + (SLOW_LAYERS - 1), "out")
                .node("Slice", "slowest", "slow", "from", "to", "axis", "step")
                .node("Add", "both", "fourth", "slowest");
        return "both";
    }

    /** Forbids the token that came last. */
    private OnnxGraph decoder() {
        float[][] forbids = new float[size()][size()];
        for (int token = 1; token < size(); token++) {
            forbids[token][token] = -100;
        }
        return new OnnxGraph()
                .takesCounts("y", 1, 2)
                .gives("decoder_out", 1, size())
                .constant("last", 1L)
                .constant("forbids", forbids)
                .node("Squeeze", "which", "y", "zero")
                .constant("zero", 0L)
                .gather("token", "which", "last", 0)
                .gather("decoder_out", "forbids", "token", 0);
    }

    private OnnxGraph joiner() {
        return new OnnxGraph()
                .takes("encoder_out", 1, size())
                .takes("decoder_out", 1, size())
                .gives("logit", 1, size())
                .node("Add", "logit", "encoder_out", "decoder_out");
    }

    private int size() {
        return tokens.size() + 1;
    }
}
