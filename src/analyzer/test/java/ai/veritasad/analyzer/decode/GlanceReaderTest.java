package ai.veritasad.analyzer.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.packet.PacketSizes;
import ai.veritasad.analyzer.film.NumberedFilm;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.SoundTrack;
import ai.veritasad.samples.sound.Tone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class GlanceReaderTest {

    @TempDir private Path folder;

    private record Glanced(List<Glance> glances, PacketSizes sizes) {}

    @Test
    void shows_each_keyframe_at_its_time_and_in_small() {
        Glanced film =
                all(Encoding.of("mp4").with(NumberedFilm.pictures("mpeg4").keyframeEvery(25)));

        assertThat(film.glances()).hasSize((int) Math.ceil(NumberedFilm.SECONDS));
        assertThat(film.glances().get(2).picture().time().seconds()).isCloseTo(2, within(0.01));
        assertThat(film.glances())
                .allSatisfy(glance ->
                        assertThat(Math.max(glance.picture().width(), glance.picture().height()))
                                .isLessThanOrEqualTo(320));
        assertThat(film.glances().getFirst().colours()).hasSize(32 * 18 * 3);
    }

    @Test
    void counts_the_bytes_of_every_picture_in_the_order_of_showing() {
        Glanced film =
                all(Encoding.of("mp4").with(NumberedFilm.pictures("mpeg4").keyframeEvery(25)));

        assertThat(film.sizes().count()).isEqualTo((int) Math.round(NumberedFilm.SECONDS * 25));
        assertThat(film.sizes().micros()).isSorted();
        assertThat(film.sizes().keys()[25]).isTrue();
        assertThat(film.sizes().keys()[26]).isFalse();
        assertThat(film.sizes().indexAt(1_000_000)).isEqualTo(25);
    }

    @Test
    void looks_no_closer_than_it_needs_where_all_frames_are_keyframes() {
        Glanced film =
                all(Encoding.of("mp4").with(NumberedFilm.pictures("mpeg4").keyframeEvery(1)));

        assertThat(film.glances().size()).isBetween(8, (int) (NumberedFilm.SECONDS * 2.5) + 1);
    }

    @Test
    void sees_nothing_where_there_are_no_pictures() {
        Glanced film = all(Encoding.of("matroska").with(SoundTrack.of("flac", new Tone(440, 0.3))));

        assertThat(film.glances()).isEmpty();
        assertThat(film.sizes().count()).isZero();
    }

    private Glanced all(Encoding encoding) {
        Path file = NumberedFilm.write(encoding, folder, "film");
        List<Glance> glances = new ArrayList<>();
        try (GlanceReader reader = GlanceReader.open(file, new Cancellation())) {
            Optional<Glance> glance = reader.next();
            while (glance.isPresent()) {
                glances.add(glance.get());
                glance = reader.next();
            }
            return new Glanced(glances, reader.sizes());
        }
    }
}
