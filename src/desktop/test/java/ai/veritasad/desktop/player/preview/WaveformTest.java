package ai.veritasad.desktop.player.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.desktop.player.NumberedFilm;
import ai.veritasad.samples.encode.Encoding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class WaveformTest {

    private static final long SECOND = 1_000_000;

    @TempDir private Path folder;

    private final Waveform waveform = new Waveform();

    @Test
    void tells_what_was_not_read_from_what_is_silent() {
        for (int i = 0; i < 200; i++) {
            waveform.add(0, 0);
        }
        assertThat(waveform.peak(0, SECOND)).contains(new Waveform.Peak(0, 0));
        assertThat(waveform.peak(SECOND, 2 * SECOND)).isEmpty();
        waveform.end(Waveform.State.COMPLETE);
        assertThat(waveform.peak(SECOND, 2 * SECOND)).contains(new Waveform.Peak(0, 0));
    }

    @Test
    void a_single_peak_is_seen_at_every_zoom() {
        for (int i = 0; i < 720_000; i++) {
            boolean loud = i == 400_123;
            waveform.add(loud ? -0.5f : 0, loud ? 1 : 0);
        }
        long at = 400_123 * Waveform.BUCKET_MICROS;
        for (long half = 5_000; half < 3600 * SECOND; half *= 3) {
            Waveform.Peak peak = waveform.peak(at - half, at + half).orElseThrow();
            assertThat(peak.high()).isEqualTo(1);
            assertThat(peak.low()).isCloseTo(-0.5f, within(0.01f));
        }
        assertThat(waveform.peak(0, at - 100 * SECOND)).contains(new Waveform.Peak(0, 0));
    }

    @Test
    void a_film_shows_its_clicks_where_they_are() {
        Path film = NumberedFilm.write(folder);
        new WaveformReader(waveform, () -> {}).read(film, () -> false);

        assertThat(waveform.state()).isEqualTo(Waveform.State.COMPLETE);
        assertThat(waveform.read()).isBetween((long) (5.9 * SECOND), (long) (6.1 * SECOND));
        for (int second = 1; second < 6; second++) {
            long time = second * SECOND;
            assertThat(waveform.peak(time, time + 50_000).orElseThrow().high()).isGreaterThan(0.5f);
            assertThat(waveform.peak(time + 200_000, time + 900_000).orElseThrow().high())
                    .isLessThan(0.1f);
        }
    }

    @Test
    void a_film_without_sound_says_so() {
        Path film =
                NumberedFilm.write(
                        Encoding.of("matroska").with(NumberedFilm.pictures("mpeg4")),
                        folder.resolve("silent.mkv"));
        new WaveformReader(waveform, () -> {}).read(film, () -> false);
        assertThat(waveform.state()).isEqualTo(Waveform.State.NO_SOUND);
    }
}
