package ai.veritasad.analyzer.detect.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.decode.Sound;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenerTest {

    private static final int RATE = Listener.RATE;

    /** EBU Tech 3341 (2016), table 1, cases 1 and 2: so many LUFS, ±0.1. */
    @ParameterizedTest
    @CsvSource({"-23, -23.0", "-33, -33.0"})
    void measures_the_loudness_that_the_ebu_asks_for(double decibels, double loudness) {
        SoundTrace trace = heard(0, tone(1000, Math.pow(10, decibels / 20), 6));

        assertThat(trace.loudness(1, 4)).isCloseTo(loudness, within(0.1));
        assertThat(trace.loudness(2, 2.4)).isCloseTo(loudness, within(0.1));
    }

    /** BS.1770 weighs bass down and treble up. */
    @Test
    void hears_bass_less_and_treble_more() {
        double middle = heard(0, tone(1000, 0.1, 3)).loudness(1, 2);

        assertThat(heard(0, tone(30, 0.1, 3)).loudness(1, 2)).isLessThan(middle - 5);
        assertThat(heard(0, tone(8000, 0.1, 3)).loudness(1, 2)).isGreaterThan(middle + 2);
    }

    @Test
    void takes_a_late_start_and_a_gap_for_silence() {
        Listener listener = new Listener();
        listener.hear(new Sound(MediaTime.ofSeconds(1), RATE, 2, tone(440, 0.5, 1)));
        listener.hear(new Sound(MediaTime.ofSeconds(3), RATE, 2, tone(440, 0.5, 1)));
        SoundTrace trace = listener.trace();

        assertThat(trace.length()).isCloseTo(4, within(0.02));
        assertThat(trace.level(0.1, 0.9)).isEqualTo(SoundTrace.FLOOR);
        assertThat(trace.level(1.1, 1.9)).isCloseTo(-9, within(0.2));
        assertThat(trace.level(2.1, 2.9)).isEqualTo(SoundTrace.FLOOR);
        assertThat(trace.level(3.1, 3.9)).isCloseTo(-9, within(0.2));
    }

    @Test
    void finds_a_tone_in_its_band() {
        float[][] bands = heard(0, tone(1000, 0.5, 2)).bands();

        int loudest = 0;
        for (int band = 0; band < SoundTrace.BANDS; band++) {
            loudest = bands[10][band] > bands[10][loudest] ? band : loudest;
        }
        // 33 equal steps from 200 to 3,400 Hz.
        assertThat(loudest).isBetween(18, 19);
        assertThat(bands.length).isCloseTo((int) (1.8 / SoundTrace.HOP), within(3));
    }

    private static SoundTrace heard(double start, float[] samples) {
        Listener listener = new Listener();
        listener.hear(new Sound(MediaTime.ofSeconds(start), RATE, 2, samples));
        return listener.trace();
    }

    private static float[] tone(double hertz, double peak, double seconds) {
        float[] samples = new float[2 * (int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            int moment = i / 2;
            samples[i] = (float) (peak * Math.sin(2 * Math.PI * hertz * moment / RATE));
        }
        return samples;
    }
}
