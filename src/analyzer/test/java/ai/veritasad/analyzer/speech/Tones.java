package ai.veritasad.analyzer.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sound at 16 kHz that a {@link ToneModel} understands: each token is a tone, and so many times.
 */
public final class Tones {

    public static final int RATE = 16_000;

    private final List<Float> samples = new ArrayList<>();

    /** The frequency of a token, counted from 1; three bands of the features apart. */
    static double hertz(int token) {
        return 700 * (Math.exp(mel(token) / 1127) - 1);
    }

    /** The band of the features that hears a token. */
    static int band(int token) {
        return 20 + 4 * token;
    }

    private static double mel(int token) {
        double low = 1127 * Math.log(1 + 20 / 700.0);
        double high = 1127 * Math.log(1 + 7600 / 700.0);
        return low + (high - low) * (band(token) + 1) / 81;
    }

    public Tones silence(double seconds) {
        for (int i = 0; i < seconds * RATE; i++) {
            samples.add(0f);
        }
        return this;
    }

    /** One token after the other, each so long. */
    public Tones say(double seconds, int... tokens) {
        for (int token : tokens) {
            for (int i = 0; i < seconds * RATE; i++) {
                samples.add((float) (0.3 * Math.sin(2 * Math.PI * hertz(token) * i / RATE)));
            }
        }
        return this;
    }

    public float[] samples() {
        float[] all = new float[samples.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = samples.get(i);
        }
        return all;
    }

    /** As a WAV file of 16 bits. */
    public Path write(Path file) {
        ByteBuffer bytes =
                ByteBuffer.allocate(44 + samples.size() * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + samples.size() * 2);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
        bytes.putShort((short) 2).putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples.size() * 2);
        samples.forEach(sample -> bytes.putShort((short) Math.round(sample * 32_767)));
        try {
            return Files.write(file, bytes.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
