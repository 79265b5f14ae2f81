package ai.veritasad.analyzer.detect.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.detect.trace.Listener;
import ai.veritasad.analyzer.detect.trace.SoundTrace;
import ai.veritasad.analyzer.film.SpokenSpots;
import ai.veritasad.samples.Film;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.SoundTrack;
import ai.veritasad.samples.sound.Waveform;
import ai.veritasad.samples.write.FilmWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

class LandmarksTest {

    private static final double SECONDS = 10;
    private static final float[] SPOT = SpokenSpots.spot(1, SECONDS);

    /** Not a whole number of hops. */
    private static final double BEFORE = 7.031;

    private static final float[] PROGRAMME =
            SpokenSpots.joined(SpokenSpots.spot(2, BEFORE), SPOT, SpokenSpots.spot(3, 6), SPOT);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"mp3, libmp3lame", "adts, aac"})
    void a_spot_is_known_again_after_64_kilobits_of_a_codec(String container, String codec) {
        Path file = folder.resolve("programme");
        SoundTrack track =
                SoundTrack.of(codec, new Waveform(PROGRAMME, SpokenSpots.RATE))
                        .option("b", "64000");
        double seconds = (double) PROGRAMME.length / SpokenSpots.RATE;
        FilmWriter.write(
                Film.of(new Size(16, 16), 25, seconds).build(),
                Encoding.of(container).with(track),
                file);
        Landmarks spot = Landmarks.of(SpokenSpots.heard(SPOT));

        List<Alignment> places =
                new LandmarkIndex(Landmarks.of(Listener.heard(file, new Cancellation())))
                        .places(spot, 16);

        assertThat(places).hasSize(2);
        assertThat(places)
                .allSatisfy(place -> assertThat(place.votes()).isGreaterThan(spot.count() / 5));
        assertThat(places.stream().mapToDouble(place -> place.offset() * SoundTrace.HOP).sorted())
                .satisfies(starts -> {
                    assertThat(starts.getFirst()).isCloseTo(BEFORE, within(0.1));
                    assertThat(starts.getLast()).isCloseTo(BEFORE + SECONDS + 6, within(0.1));
                });
    }

    @Test
    void other_sound_is_not_taken_for_it() {
        LandmarkIndex programme = new LandmarkIndex(Landmarks.of(SpokenSpots.heard(PROGRAMME)));

        for (int seed = 10; seed < 20; seed++) {
            Landmarks other = Landmarks.of(SpokenSpots.heard(SpokenSpots.spot(seed, SECONDS)));
            assertThat(programme.places(other, 16)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void a_part_is_told_as_if_the_sound_began_there() {
        Landmarks all = Landmarks.of(SpokenSpots.heard(PROGRAMME));
        Landmarks part = all.between(BEFORE, BEFORE + SECONDS);

        assertThat(part.hops()[0]).isLessThan(20);
        assertThat(part.hops()[part.count() - 1]).isLessThan((int) (SECONDS / SoundTrace.HOP) + 1);
        assertThat(new LandmarkIndex(all).places(part, 100).getFirst().votes())
                .isEqualTo(part.count());
    }

    @Test
    void a_third_is_the_same_third_everywhere() {
        Landmarks spot = Landmarks.of(SpokenSpots.heard(SPOT)).thinned();
        LandmarkIndex programme =
                new LandmarkIndex(Landmarks.of(SpokenSpots.heard(PROGRAMME)).thinned());

        assertThat(programme.places(spot, 8).getFirst().votes()).isGreaterThan(spot.count() / 3);
    }

    @Test
    void silence_and_nothing_have_no_landmarks() {
        assertThat(Landmarks.of(SpokenSpots.heard(new float[5 * SpokenSpots.RATE])).count())
                .isZero();
        assertThat(Landmarks.of(SpokenSpots.heard(new float[0])).count()).isZero();
    }
}
