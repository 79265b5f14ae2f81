package ai.veritasad.analyzer.speech.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ai.veritasad.analyzer.speech.Tones;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** With the real weights, where they lie beside the checkout: see shared/models. */
class SileroVoiceTest {

    private static final Path WEIGHTS =
            Path.of(System.getProperty("veritasad.root", "../.."))
                    .resolveSibling("shared/models/silero_vad_16k_op15.onnx");

    @Test
    void tones_and_noise_are_no_speech() {
        Random random = new Random(3);
        float[] noise = new float[5 * Tones.RATE];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) (0.1 * random.nextGaussian());
        }

        assertThat(heard(noise)).isLessThan(0.5f);
        assertThat(heard(new Tones().say(1, 1, 3, 2, 5).samples())).isLessThan(0.5f);
    }

    @Test
    void a_drawn_voice_is_speech() {
        assertThat(heard(vowels())).isGreaterThan(0.5f);
    }

    /** The most that it believed of any window. */
    private static float heard(float[] sound) {
        assumeThat(WEIGHTS).exists();
        float most = 0;
        try (Voice voice = SileroVoice.open(WEIGHTS)) {
            for (int at = 0; at + Voice.WINDOW <= sound.length; at += Voice.WINDOW) {
                most =
                        Math.max(
                                most,
                                voice.probability(
                                        Arrays.copyOfRange(sound, at, at + Voice.WINDOW)));
            }
        }
        return most;
    }

    /** A falling voice through the resonances of changing vowels, in syllables. */
    private static float[] vowels() {
        double[][] formants = {{730, 1090}, {270, 2290}, {300, 870}, {530, 1840}};
        float[] sound = new float[4 * Tones.RATE];
        double phase = 0;
        for (int i = 0; i < sound.length; i++) {
            double time = (double) i / Tones.RATE;
            double pitch = 130 - 8 * time + 6 * Math.sin(2 * Math.PI * 0.9 * time);
            phase += pitch / Tones.RATE;
            double[] vowel = formants[(int) (time * 4) % formants.length];
            double loudness = Math.pow(Math.sin(Math.PI * (time * 4 % 1)), 0.5);
            for (int harmonic = 1; harmonic * pitch < 4000; harmonic++) {
                double gain = 0;
                for (double formant : vowel) {
                    double away = (harmonic * pitch - formant) / 90;
                    gain += 1 / (1 + away * away);
                }
                sound[i] +=
                        (float) (0.1 * loudness * gain * Math.sin(2 * Math.PI * harmonic * phase));
            }
        }
        return sound;
    }
}
