package ai.veritasad.analyzer.speech.transducer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

/**
 * Against a second implementation, written step by step after Kaldi's documentation with a plain
 * discrete Fourier transform in place of the fast one and every bin in every triangle.
 */
class MelFeaturesTest {

    @ParameterizedTest
    @ValueSource(ints = {16_000, 15_999, 16_080, 500, 401, 90})
    void are_those_of_the_plain_definition(int samples) {
        Random random = new Random(samples);
        float[] sound = new float[samples];
        for (int i = 0; i < samples; i++) {
            sound[i] =
                    (float)
                            (0.2 * Math.sin(i * 0.3)
                                    + 0.1 * Math.sin(i * i * 1e-4)
                                    + 0.02 * random.nextGaussian()
                                    + 0.05);
        }

        float[] features = new MelFeatures().of(sound);

        assertThat(features).hasSize(frames(samples) * 80);
        for (int frame = 0; frame < frames(samples); frame += 7) {
            double[] plain = plain(sound, frame);
            for (int band = 0; band < 80; band++) {
                assertThat(features[frame * 80 + band])
                        .as("frame " + frame + ", band " + band)
                        .isCloseTo((float) plain[band], within(2e-4f));
            }
        }
    }

    @Test
    void of_silence_are_the_logarithm_of_the_smallest_energy() {
        assertThat(new MelFeatures().of(new float[1600])).containsOnly(-15.942385f);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "79, 0", "80, 1", "239, 1", "240, 2", "16000, 100"})
    void have_a_frame_for_each_hundredth_of_a_second_that_has_begun(int samples, int frames) {
        assertThat(MelFeatures.frames(samples)).isEqualTo(frames);
    }

    private static int frames(int samples) {
        return (samples + 80) / 160;
    }

    private static double[] plain(float[] sound, int frame) {
        double[] cut = new double[400];
        for (int i = 0; i < 400; i++) {
            int at = frame * 160 + 80 - 200 + i;
            while (at < 0 || at >= sound.length) {
                at = at < 0 ? -at - 1 : 2 * sound.length - 1 - at;
            }
            cut[i] = sound[at];
        }
        double mean = 0;
        for (double one : cut) {
            mean += one / 400;
        }
        double[] flat = new double[400];
        for (int i = 0; i < 400; i++) {
            flat[i] = cut[i] - mean;
        }
        double[] sharp = new double[400];
        sharp[0] = flat[0] - 0.97 * flat[0];
        for (int i = 1; i < 400; i++) {
            sharp[i] = flat[i] - 0.97 * flat[i - 1];
        }
        for (int i = 0; i < 400; i++) {
            sharp[i] *= Math.pow(0.5 - 0.5 * Math.cos(2 * Math.PI * i / 399), 0.85);
        }
        return bands(power(sharp));
    }

    private static double[] power(double[] windowed) {
        double[] power = new double[257];
        for (int bin = 0; bin <= 256; bin++) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < 400; i++) {
                double angle = 2 * Math.PI * bin * i / 512;
                re += windowed[i] * Math.cos(angle);
                im -= windowed[i] * Math.sin(angle);
            }
            power[bin] = re * re + im * im;
        }
        return power;
    }

    private static double[] bands(double[] power) {
        double low = 1127 * Math.log(1 + 20 / 700.0);
        double high = 1127 * Math.log(1 + 7600 / 700.0);
        double step = (high - low) / 81;
        double[] bands = new double[80];
        for (int band = 0; band < 80; band++) {
            double left = low + band * step;
            double middle = left + step;
            double right = middle + step;
            double energy = 0;
            for (int bin = 0; bin < 256; bin++) {
                double mel = 1127 * Math.log(1 + bin * 31.25 / 700);
                if (mel > left && mel < right) {
                    energy +=
                            power[bin]
                                    * (mel <= middle
                                            ? (mel - left) / (middle - left)
                                            : (right - mel) / (right - middle));
                }
            }
            bands[band] = Math.log(Math.max(energy, Math.pow(2, -23)));
        }
        return bands;
    }
}
