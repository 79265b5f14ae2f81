package ai.veritasad.desktop.player.playback;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.player.NumberedFilm;
import ai.veritasad.desktop.player.picture.PicturePool;
import ai.veritasad.desktop.player.picture.Size;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;
import ai.veritasad.samples.encode.Placement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class PlaybackTest {

    private static final Size WITHIN = new Size(640, 480);

    @TempDir private Path folder;

    private final Witness witness = new Witness();
    private final List<Playback> opened = new ArrayList<>();

    @AfterEach
    void closeAll() throws InterruptedException {
        for (Playback playback : opened) {
            playback.close();
            playback.awaitEnd();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mp4, libopenh264, aac",
        "matroska, libopenh264, libopus",
        "webm, libvpx-vp9, libopus",
        "webm, libaom-av1, libopus",
        "mpegts, mpeg2video, mp2",
        "avi, mpeg4, mp2",
        "mov, mjpeg, pcm_s16le"
    })
    void shows_the_exact_frame_anywhere_whatever_the_format(
            String muxer, String pictures, String sound) throws Exception {
        PictureTrack plain = NumberedFilm.pictures(pictures);
        PictureTrack track =
                switch (pictures) {
                    case "libaom-av1" -> plain.option("cpu-used", "8");
                    case "mjpeg" -> plain.pixels("yuvj420p");
                    default -> plain;
                };
        Playback playback =
                silent(write(Encoding.of(muxer).with(track).with(NumberedFilm.clicks(sound))));
        Facts facts = witness.awaitFacts();

        assertThat(facts.size()).contains(new Size(160, 96));
        assertThat(facts.duration().seconds()).isBetween(5.9, 6.2);
        for (int number : List.of(0, 149, 51, 100, 99, 3)) {
            witness.forget();
            playback.seek(middleOf(number));
            // Where sound begins a little earlier, the first frame is a little later than zero.
            long time = witness.awaitExact(number).time();
            assertThat(time).isBetween(timeOf(number) - 1_000, timeOf(number) + 12_000);
        }
    }

    // Made of the same film by libx265, which the FFmpeg we ship lacks: it only reads HEVC.
    @Test
    void shows_hevc() throws Exception {
        URL film = Objects.requireNonNull(NumberedFilm.class.getResource("numbered-hevc.mkv"));
        Playback playback = silent(Path.of(film.toURI()));
        witness.awaitExact(0);
        playback.seek(middleOf(77));
        witness.awaitExact(77);
    }

    @Test
    void shows_the_keyframe_first_and_then_the_frame() throws Exception {
        Playback playback = silent(NumberedFilm.write(folder));
        witness.awaitExact(0);
        witness.forget();

        playback.seek(middleOf(88));
        witness.awaitExact(88);

        assertThat(witness.shown()).extracting(Witness.Shown::number).containsExactly(50, 88);
    }

    @Test
    void the_newest_of_many_seeks_wins() throws Exception {
        Playback playback = silent(NumberedFilm.write(folder));
        witness.awaitExact(0);

        for (int i = 0; i < 100; i++) {
            playback.seek(middleOf(i * 37 % NumberedFilm.FRAMES));
        }
        playback.seek(middleOf(120));
        witness.awaitExact(120);

        List<Witness.Shown> shown = witness.shown();
        assertThat(shown.getLast().number()).isEqualTo(120);
        assertThat(shown).hasSizeLessThan(100);
    }

    @Test
    void steps_frame_by_frame_both_ways_also_over_keyframes() throws Exception {
        Playback playback = silent(NumberedFilm.write(folder));
        playback.seek(middleOf(48));
        witness.awaitExact(48);

        for (int number : List.of(49, 50, 51, 52)) {
            playback.step(1);
            assertThat(witness.awaitExact(number).number()).isEqualTo(number);
        }
        witness.forget();
        for (int number = 51; number >= 30; number--) {
            playback.step(-1);
            witness.awaitExact(number);
            long time = timeOf(number);
            witness.await(seen -> seen.position() == time);
        }
    }

    @Test
    void steps_asked_for_in_haste_add_up() throws Exception {
        Playback playback = silent(NumberedFilm.write(folder));
        witness.awaitExact(0);

        for (int i = 0; i < 5; i++) {
            playback.step(1);
        }

        witness.awaitExact(5);
    }

    @Test
    void steps_there_and_back_in_haste_end_where_they_began() throws Exception {
        Playback playback = silent(NumberedFilm.write(folder));
        playback.seek(middleOf(10));
        witness.awaitExact(10);
        for (int i = 0; i < 20; i++) {
            playback.step(1);
            playback.step(-1);
        }

        witness.await(seen -> seen.position() == timeOf(10));
        assertThat(witness.shown().getLast().number()).isEqualTo(10);
    }

    @Test
    void plays_every_frame_in_order_to_the_end_without_a_device() throws Exception {
        Playback playback = silent(NumberedFilm.write(folder));
        playback.seek(middleOf(100));
        witness.awaitExact(100);
        witness.forget();

        playback.play();
        witness.awaitStop();

        assertThat(witness.isSilent()).isTrue();
        assertThat(witness.shown()).extracting(Witness.Shown::number).isSorted().endsWith(149);
    }

    @Test
    void the_picture_keeps_to_the_sound_that_is_heard() throws Exception {
        HandDevice device = new HandDevice();
        Playback playback = open(NumberedFilm.write(folder), Optional.of(device));
        witness.awaitExact(0);
        playback.play();

        long heard = 0;
        while (heard < 3L * NumberedFilm.RATE) {
            heard += device.play(NumberedFilm.RATE / 50);
            long micros = heard * 1_000_000 / NumberedFilm.RATE;
            witness.await(seen -> Math.abs(seen.position() - micros) <= 40_000);
        }

        assertThat(witness.shown())
                .allSatisfy(shown ->
                        assertThat(shown.number()).isEqualTo((int) (shown.time() / 40_000)));
        short[] samples = device.left();
        for (int second = 1; second < 3; second++) {
            assertThat(onset(samples, second * NumberedFilm.RATE - 9_600))
                    .isBetween(second * NumberedFilm.RATE - 960, second * NumberedFilm.RATE + 960);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2, 3})
    void faster_or_slower_sound_is_stretched_and_still_leads(double speed) throws Exception {
        HandDevice device = new HandDevice();
        Playback playback = open(NumberedFilm.write(folder), Optional.of(device));
        playback.speed(speed);
        witness.awaitExact(0);
        playback.play();

        long heard = 0;
        while (heard < NumberedFilm.RATE * (1 / speed + 0.2)) {
            heard += device.play(NumberedFilm.RATE / 50);
            long micros = Math.round(heard * 1e6 / NumberedFilm.RATE * speed);
            witness.await(seen -> Math.abs(seen.position() - micros) <= 40_000 * speed);
        }

        int click = (int) (NumberedFilm.RATE / speed);
        assertThat(onset(device.left(), click / 2)).isBetween(click - 2_400, click + 2_400);
    }

    @Test
    void a_seek_in_the_middle_of_playing_takes_the_sound_along() throws Exception {
        HandDevice device = new HandDevice();
        Playback playback = open(NumberedFilm.write(folder), Optional.of(device));
        witness.awaitExact(0);
        playback.play();
        witness.await(seen -> device.room() == 0);
        int before = device.left().length;

        playback.seek(MediaTime.ofSeconds(3.9));
        witness.await(seen -> seen.position() >= 3_900_000);
        while (device.left().length < before + NumberedFilm.RATE / 5) {
            device.play(480);
            Thread.sleep(1);
        }

        int click = onset(device.left(), before);
        assertThat(click - before).isBetween(4_800 - 960, 4_800 + 960);
    }

    @Test
    void a_device_that_stands_still_is_left_behind() throws Exception {
        HandDevice device = new HandDevice();
        Playback playback = open(NumberedFilm.write(folder), Optional.of(device));
        playback.seek(MediaTime.ofSeconds(4));
        witness.awaitExact(100);

        playback.play();
        witness.awaitStop();

        assertThat(device.isClosed()).isTrue();
        assertThat(witness.shown().getLast().number()).isEqualTo(149);
    }

    @Test
    void jumps_over_what_is_to_be_skipped() throws Exception {
        Playback playback = silent(NumberedFilm.write(folder));
        witness.awaitExact(0);
        witness.forget();
        playback.course(new Course(Optional.empty(), List.of(Span.ofSeconds(0.4, 5.2))));

        playback.play();
        witness.awaitStop();

        assertThat(witness.shown())
                .extracting(Witness.Shown::number)
                .noneMatch(number -> number > 14 && number < 130)
                .contains(130, 149);
    }

    @Test
    void plays_a_span_again_and_again() throws Exception {
        Playback playback = silent(NumberedFilm.write(folder));
        playback.course(new Course(Optional.of(Span.ofSeconds(2, 2.4)), List.of()));
        playback.seek(MediaTime.ofSeconds(2));
        witness.awaitExact(50);

        playback.play();

        witness.await(seen -> seen.shown().stream().filter(s -> s.number() == 57).count() >= 3);
        assertThat(witness.shown())
                .extracting(Witness.Shown::number)
                .noneMatch(number -> number > 64);
    }

    @Test
    void goes_backwards_to_the_start() throws Exception {
        Playback playback = silent(NumberedFilm.write(folder));
        playback.seek(MediaTime.ofSeconds(3));
        witness.awaitExact(75);
        witness.forget();
        playback.speed(-4);

        playback.play();
        witness.awaitStop();
        witness.awaitExact(0);

        assertThat(witness.shown().stream().map(Witness.Shown::number).toList())
                .isSortedAccordingTo((one, other) -> other - one)
                .hasSizeGreaterThan(3);
    }

    @Test
    void turned_and_odd_films_are_shown_upright() throws Exception {
        PictureTrack turned = NumberedFilm.pictures("libopenh264").placed(Placement.turned(1));
        silent(write(Encoding.of("mp4").with(turned)));
        assertThat(witness.awaitFacts().size()).contains(new Size(160, 96));
        witness.awaitExact(0);
        opened.getFirst().seek(middleOf(77));
        witness.awaitExact(77);
    }

    @Test
    void frames_of_a_variable_rate_keep_their_times() throws Exception {
        PictureTrack sparse =
                NumberedFilm.pictures("mpeg4").keeping(index -> index < 20 || index % 40 == 0);
        Playback playback = silent(write(Encoding.of("matroska").with(sparse)));
        witness.awaitExact(0);

        playback.seek(middleOf(79));
        assertThat(witness.awaitExact(40).time()).isEqualTo(timeOf(40));
        playback.step(1);
        assertThat(witness.awaitExact(80).time()).isEqualTo(timeOf(80));
    }

    @Test
    void sound_alone_plays_to_its_end() throws Exception {
        Playback playback = silent(write(Encoding.of("ogg").with(NumberedFilm.clicks("libopus"))));
        Facts facts = witness.awaitFacts();
        playback.seek(MediaTime.ofSeconds(5.5));
        playback.play();

        witness.awaitStop();

        assertThat(facts.size()).isEmpty();
        assertThat(facts.hasSound()).isTrue();
        assertThat(witness.position()).isBetween(5_800_000L, 6_100_000L);
    }

    @Test
    void pictures_alone_play_to_their_end() throws Exception {
        Playback playback =
                silent(write(Encoding.of("matroska").with(NumberedFilm.pictures("mpeg4"))));
        playback.seek(MediaTime.ofSeconds(5.5));
        playback.play();

        witness.awaitStop();

        assertThat(witness.isSilent()).isFalse();
        assertThat(witness.shown().getLast().number()).isEqualTo(149);
    }

    @Test
    void says_why_a_file_can_not_be_played() throws Exception {
        Path text = folder.resolve("письмо.mp4");
        Files.writeString(text, "no film at all\n".repeat(500));
        silent(text);

        assertThat(witness.awaitFailure())
                .isInstanceOf(AnalysisException.NotMedia.class)
                .hasMessageContaining("письмо.mp4");
    }

    @Test
    void says_that_a_file_is_missing() throws Exception {
        silent(folder.resolve("gone.mkv"));

        assertThat(witness.awaitFailure()).isInstanceOf(AnalysisException.Missing.class);
    }

    @Test
    void opened_and_closed_fifty_times_no_thread_and_no_memory_is_left() throws Exception {
        Path film = NumberedFilm.write(folder);
        openAndClose(film, 10);
        long before = residentKilobytes();
        int threads = playerThreads();

        openAndClose(film, 50);

        assertThat(playerThreads()).isEqualTo(threads);
        assertThat(residentKilobytes() - before).isLessThan(60_000);
    }

    private void openAndClose(Path film, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            Witness seen = new Witness();
            Playback playback =
                    new Playback(film, WITHIN, Optional::empty, new PicturePool(), seen);
            seen.awaitExact(0);
            playback.seek(middleOf(90));
            if (i % 2 == 0) {
                seen.awaitExact(90);
            }
            playback.close();
            playback.awaitEnd();
        }
    }

    private static int playerThreads() {
        return (int)
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("veritasad-player"))
                        .count();
    }

    /** Memory of the process, native memory included; 0 where the system doesn't tell. */
    private static long residentKilobytes() throws IOException {
        System.gc();
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** Index of the first loud sample from an index on. */
    private static int onset(short[] samples, int from) {
        for (int i = from; i < samples.length; i++) {
            if (Math.abs(samples[i]) > 8_000) {
                return i;
            }
        }
        return -1;
    }

    private static MediaTime middleOf(int number) {
        return new MediaTime(timeOf(number) + NumberedFilm.FRAME_MICROS / 2);
    }

    private static long timeOf(int number) {
        return (long) number * NumberedFilm.FRAME_MICROS;
    }

    private Path write(Encoding encoding) {
        return NumberedFilm.write(encoding, folder.resolve("film"));
    }

    private Playback silent(Path file) {
        return open(file, Optional.empty());
    }

    private Playback open(Path file, Optional<SoundOutput> device) {
        Playback playback = new Playback(file, WITHIN, () -> device, new PicturePool(), witness);
        opened.add(playback);
        return playback;
    }
}
