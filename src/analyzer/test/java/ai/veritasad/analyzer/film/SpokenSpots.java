package ai.veritasad.analyzer.film;

import ai.veritasad.analyzer.decode.Sound;
import ai.veritasad.analyzer.detect.trace.Listener;
import ai.veritasad.analyzer.detect.trace.SoundTrace;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.samples.Caption;
import ai.veritasad.samples.sound.Music;
import ai.veritasad.samples.sound.Speech;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Spots that say what no other says, some over music: sound from a seed. */
public final class SpokenSpots {

    public static final int RATE = Listener.RATE;

    private static final String LETTERS = "аоуиеыю";

    private SpokenSpots() {}

    /** Mono. */
    public static float[] spot(long seed, double seconds) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Caption> words = new ArrayList<>();
        double at = 0.1;
        while (at < seconds - 1) {
            double end = Math.min(seconds, at + random.nextDouble(0.25, 0.9));
            words.add(Caption.spoken(word(random), at, end));
            at = end + random.nextDouble(0.02, 0.4);
        }
        Speech speech = new Speech(words, random.nextDouble(95, 230), seed);
        return random.nextBoolean()
                ? speech.samples(RATE, seconds)
                : speech.with(new Music(seed, 0.15)).samples(RATE, seconds);
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    /** One after the other. */
    public static float[] joined(float[]... parts) {
        int length = 0;
        for (float[] part : parts) {
            length += part.length;
        }
        float[] all = new float[length];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** The trace of mono sound, as if it had been decoded. */
    public static SoundTrace heard(float[] samples) {
        Listener listener = new Listener();
        int step = 10 * RATE;
        for (int from = 0; from < samples.length; from += step) {
            int length = Math.min(step, samples.length - from);
            float[] both = new float[2 * length];
            for (int i = 0; i < length; i++) {
                both[2 * i] = samples[from + i];
                both[2 * i + 1] = samples[from + i];
            }
            listener.hear(new Sound(MediaTime.ofSeconds((double) from / RATE), RATE, 2, both));
        }
        return listener.trace();
    }
}
