package ai.veritasad.analyzer.speech.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network from a file. Inputs and outputs go by their order, since exporters name them as they
 * like. May serve several threads; each run works on one core.
 */
public final class OnnxNetwork implements AutoCloseable {

    private final Path file;
    private final OrtSession session;
    private final OrtSession.RunOptions run;
    private final List<String> inputs;
    private volatile boolean stopped;

    private OnnxNetwork(Path file, OrtSession session, OrtSession.RunOptions run) {
        this.file = file;
        this.session = session;
        this.run = run;
        this.inputs = new ArrayList<>(session.getInputNames());
    }

    /**
     * Loads a network.
     *
     * @throws AnalysisException.Unusable where the file holds none that the runtime understands
     */
    public static OnnxNetwork open(Path file) {
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new OnnxNetwork(
                    file,
                    environment().createSession(file.toString(), options),
                    new OrtSession.RunOptions());
        } catch (OrtException e) {
            throw unusable(file, e);
        }
    }

    private static OrtEnvironment environment() throws OrtException {
        OrtEnvironment environment =
                OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "veritasad");
        // On Windows the runtime would report its use to its maker.
        environment.setTelemetry(false);
        return environment;
    }

    /** What a run gives out, to be closed by the one who reads it. */
    public record Outputs(OrtSession.Result result) implements AutoCloseable {

        /** The output at that place, row by row. */
        public float[] floats(int place) {
            OnnxTensor tensor = (OnnxTensor) result.get(place);
            FloatBuffer buffer = tensor.getFloatBuffer();
            float[] values = new float[buffer.remaining()];
            buffer.get(values);
            return values;
        }

        /** The first number of a count at that place. */
        public long count(int place) {
            return ((OnnxTensor) result.get(place)).getLongBuffer().get(0);
        }

        /** How the output at that place is laid out. */
        public long[] shape(int place) {
            return ((OnnxTensor) result.get(place)).getInfo().getShape();
        }

        @Override
        public void close() {
            result.close();
        }
    }

    /**
     * Runs the network once.
     *
     * @throws AnalysisException.Cancelled once it was stopped
     */
    public Outputs run(Tensor... values) {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            Iterator<String> names = inputs.iterator();
            for (Tensor value : values) {
                tensors.put(names.next(), value.onnx(environment()));
            }
            return new Outputs(session.run(tensors, run));
        } catch (OrtException e) {
            if (stopped) {
                throw new AnalysisException.Cancelled();
            }
            throw unusable(file, e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    /** How many values it takes. */
    public int inputs() {
        return inputs.size();
    }

    /** What the exporter wrote beside the network under that key, else the usual. */
    public int note(String key, int usual) {
        try {
            String value = session.getMetadata().getCustomMetadata().get(key);
            return value == null ? usual : Integer.parseInt(value.strip());
        } catch (OrtException | NumberFormatException e) {
            return usual;
        }
    }

    /** Ends all runs, those to come too; may be called from any thread. */
    public void stop() {
        try {
            stopped = true;
            run.setTerminate(true);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            run.close();
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AnalysisException unusable(Path file, OrtException why) {
        return new AnalysisException.Unusable(
                new LocalText(
                        "Модель "
                                + file
                                + " не работает ("
                                + why.getMessage()
                                + "). Удалите её и скачайте заново: veritasad models.",
                        "The model "
                                + file
                                + " does not work ("
                                + why.getMessage()
                                + "). Remove it and fetch it again: veritasad models."));
    }
}
