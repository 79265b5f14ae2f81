package ai.veritasad.analyzer.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.film.NumberedFilm;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.SoundTrack;
import ai.veritasad.samples.sound.Tone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SoundReaderTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "matroska, flac, 48000",
        "mp4, aac, 44100",
        "ogg, libopus, 48000",
        "mpegts, mp2, 48000"
    })
    void hears_all_of_a_tone_at_the_asked_rate(String container, String codec, int rate) {
        List<Sound> pieces = all(tone(container, codec, rate), 16_000, 1);

        assertThat(pieces).allSatisfy(piece -> assertThat(piece.rate()).isEqualTo(16_000));
        assertThat(pieces.getLast().end().seconds()).isCloseTo(NumberedFilm.SECONDS, within(0.15));
        assertThat(power(pieces)).isCloseTo(0.3 * 0.3 / 2, within(0.003));
    }

    @Test
    void tells_pieces_in_order_and_without_gaps() {
        List<Sound> pieces = all(tone("matroska", "flac", 48_000), 48_000, 1);

        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).start().seconds())
                    .isCloseTo(pieces.get(i - 1).end().seconds(), within(0.001));
        }
    }

    @Test
    void gives_two_channels_that_take_turns() {
        List<Sound> pieces = all(tone("matroska", "flac", 48_000), 48_000, 2);

        Sound piece = pieces.get(3);
        assertThat(piece.samples()).hasSize(piece.length() * 2);
        assertThat(piece.samples()[20]).isEqualTo(piece.samples()[21]);
        assertThat(pieces.getLast().end().seconds()).isCloseTo(NumberedFilm.SECONDS, within(0.1));
    }

    @Test
    void hears_nothing_where_there_is_no_sound() {
        Path file =
                NumberedFilm.write(
                        Encoding.of("mp4").with(NumberedFilm.pictures("mpeg4")), folder, "mute");

        assertThat(all(file, 48_000, 2)).isEmpty();
    }

    @Test
    void ends_once_it_was_cancelled() {
        Cancellation cancel = new Cancellation();
        try (SoundReader reader =
                SoundReader.open(tone("matroska", "flac", 48_000), 48_000, 1, cancel)) {
            reader.next();
            cancel.cancel();

            assertThatThrownBy(
                            () -> {
                                Optional<Sound> piece = reader.next();
                                while (piece.isPresent()) {
                                    piece = reader.next();
                                }
                            })
                    .isInstanceOf(AnalysisException.Cancelled.class);
        }
    }

    private Path tone(String container, String codec, int rate) {
        SoundTrack track = SoundTrack.of(codec, new Tone(440, 0.3)).rate(rate);
        return NumberedFilm.write(Encoding.of(container).with(track), folder, codec);
    }

    private static List<Sound> all(Path file, int rate, int channels) {
        List<Sound> pieces = new ArrayList<>();
        try (SoundReader reader = SoundReader.open(file, rate, channels, new Cancellation())) {
            Optional<Sound> piece = reader.next();
            while (piece.isPresent()) {
                pieces.add(piece.get());
                piece = reader.next();
            }
        }
        return pieces;
    }

    private static double power(List<Sound> pieces) {
        double sum = 0;
        long count = 0;
        for (Sound piece : pieces) {
            for (float sample : piece.samples()) {
                sum += sample * sample;
                count++;
            }
        }
        return sum / count;
    }
}
