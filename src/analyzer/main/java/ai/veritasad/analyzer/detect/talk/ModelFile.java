package ai.veritasad.analyzer.detect.talk;

import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.beat.Vocabulary;
import ai.veritasad.analyzer.detect.network.Network;
import ai.veritasad.analyzer.detect.network.Shape;
import ai.veritasad.analyzer.detect.stretch.Cutting;
import ai.veritasad.analyzer.detect.stretch.EdgeChoice;
import ai.veritasad.analyzer.detect.stretch.Gauge;
import ai.veritasad.analyzer.detect.stretch.Preference;
import ai.veritasad.analyzer.detect.topic.Meanings;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Models as bytes: meanings of words with 8 bits a number, other weights of networks with 16, which
 * costs no measurable accuracy.
 */
public final class ModelFile {

    private static final int MAGIC = 0x56544b35;
    private static final int LIMIT = 1 << 24;

    private ModelFile() {}

    /** The same model gives the same bytes. */
    public static void write(TalkModel model, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        Shape shape = model.networks().getFirst().shape();
        out.writeInt(MAGIC);
        out.writeUTF(model.language());
        for (int size :
                new int[] {
                    shape.words(), shape.meaning(), shape.traits(), shape.width(), shape.layers()
                }) {
            out.writeInt(size);
        }
        for (int hash : model.vocabulary().hashes()) {
            out.writeInt(hash);
        }
        out.writeInt(model.networks().size());
        for (Network network : model.networks()) {
            write(network, out);
        }
        write(model.meanings(), out);
        Cutting cutting = model.cutting();
        for (double number :
                new double[] {
                    cutting.lean(),
                    cutting.borders(),
                    cutting.price(),
                    cutting.usual(),
                    cutting.spread(),
                    cutting.longest(),
                    model.gauge().offset()
                }) {
            out.writeDouble(number);
        }
        write(model.gauge().weights(), out);
        writePreferences(model.edges().begin(), out);
        writePreferences(model.edges().end(), out);
        out.flush();
    }

    private static void write(Meanings meanings, DataOutputStream out) throws IOException {
        out.writeInt(meanings.words().size());
        out.writeInt(meanings.size());
        for (int hash : meanings.words().hashes()) {
            out.writeInt(hash);
        }
        for (float weight : meanings.weights()) {
            out.writeFloat(weight);
        }
        out.write(meanings.directions());
    }

    private static void writePreferences(List<Preference> preferences, DataOutputStream out)
            throws IOException {
        out.writeInt(preferences.size());
        for (Preference preference : preferences) {
            write(Arrays.stream(preference.figures()).boxed().toList(), out);
        }
    }

    private static void write(List<Double> weights, DataOutputStream out) throws IOException {
        out.writeInt(weights.size());
        for (double weight : weights) {
            out.writeDouble(weight);
        }
    }

    private static void write(Network network, DataOutputStream out) throws IOException {
        float most = 1e-6f;
        for (float number : network.meanings()) {
            most = Math.max(most, Math.abs(number));
        }
        out.writeFloat(most / Byte.MAX_VALUE);
        byte[] meanings = new byte[network.meanings().length];
        for (int i = 0; i < meanings.length; i++) {
            meanings[i] = (byte) Math.round(network.meanings()[i] / most * Byte.MAX_VALUE);
        }
        out.write(meanings);
        for (float number : network.figures()) {
            out.writeShort(Float.floatToFloat16(number));
        }
    }

    /**
     * @throws IOException also where the bytes are no model of this version
     */
    public static TalkModel read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        if (in.readInt() != MAGIC) {
            throw new IOException("no model of talk, or one of another version");
        }
        String language = in.readUTF();
        Shape shape = new Shape(size(in), size(in), size(in), size(in), size(in));
        if (shape.traits() != Features.TRAITS) {
            throw new IOException("a model of other traits: train it again");
        }
        Vocabulary vocabulary = vocabulary(shape.words(), in);
        List<Network> networks = new ArrayList<>();
        int count = size(in);
        for (int i = 0; i < count; i++) {
            networks.add(network(shape, in));
        }
        Meanings meanings = meanings(in);
        Cutting cutting =
                new Cutting(
                        in.readDouble(),
                        in.readDouble(),
                        in.readDouble(),
                        in.readDouble(),
                        in.readDouble(),
                        in.readDouble());
        double offset = in.readDouble();
        Gauge gauge = new Gauge(offset, weights(in));
        EdgeChoice edges = new EdgeChoice(preferences(in), preferences(in));
        return new TalkModel(language, vocabulary, networks, meanings, cutting, edges, gauge);
    }

    private static Vocabulary vocabulary(int words, DataInputStream in) throws IOException {
        int[] hashes = new int[words];
        for (int i = 0; i < words; i++) {
            hashes[i] = in.readInt();
        }
        return Vocabulary.ofHashes(hashes);
    }

    private static Meanings meanings(DataInputStream in) throws IOException {
        int words = size(in);
        int size = size(in);
        Vocabulary vocabulary = vocabulary(words, in);
        float[] weights = new float[words];
        for (int i = 0; i < words; i++) {
            weights[i] = in.readFloat();
        }
        byte[] directions = new byte[Math.multiplyExact(words, size)];
        in.readFully(directions);
        return new Meanings(vocabulary, size, directions, weights);
    }

    private static List<Preference> preferences(DataInputStream in) throws IOException {
        List<Preference> preferences = new ArrayList<>();
        int count = size(in);
        for (int i = 0; i < count; i++) {
            double[] figures = weights(in).stream().mapToDouble(Double::doubleValue).toArray();
            if (figures.length != Preference.COUNT) {
                throw new IOException("a model of other borders: train it again");
            }
            preferences.add(new Preference(figures));
        }
        return preferences;
    }

    private static List<Double> weights(DataInputStream in) throws IOException {
        List<Double> weights = new ArrayList<>();
        int count = size(in);
        for (int i = 0; i < count; i++) {
            weights.add(in.readDouble());
        }
        return weights;
    }

    private static int size(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > LIMIT) {
            throw new IOException("a model with an impossible size: " + size);
        }
        return size;
    }

    private static Network network(Shape shape, DataInputStream in) throws IOException {
        float scale = in.readFloat();
        byte[] bytes = new byte[Math.multiplyExact(shape.words(), shape.meaning())];
        in.readFully(bytes);
        float[] meanings = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            meanings[i] = bytes[i] * scale;
        }
        float[] figures = new float[shape.figures()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = Float.float16ToFloat(in.readShort());
        }
        return new Network(shape, meanings, figures);
    }
}
