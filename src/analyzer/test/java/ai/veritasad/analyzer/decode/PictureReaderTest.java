package ai.veritasad.analyzer.decode;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.film.Medium;
import ai.veritasad.analyzer.film.NumberedFilm;
import ai.veritasad.analyzer.film.NumberedScene;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;
import ai.veritasad.samples.encode.Placement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class PictureReaderTest {

    /** Between two pictures, and before the first and after the last. */
    private static final double LONGEST_HOLE = 1.5;

    @TempDir private Path folder;

    private record Watched(List<Picture> pictures, List<Warning> warnings) {}

    // A program stream leaves most frames without a stamp of their own.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PS")
    void shows_about_a_picture_each_second_at_its_own_time(Medium medium) {
        Watched film = watch(medium.write(folder));

        assertCovers(film, NumberedFilm.SECONDS);
        assertNumbered(film);
        assertThat(film.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 25, 1000})
    void shows_enough_whatever_the_distance_of_keyframes(int distance) {
        PictureTrack pictures =
                PictureTrack.of("mpeg4")
                        .keyframeEvery(distance)
                        .option("bf", "2")
                        .option("b", "400000");

        Watched film = watch(write(pictures));

        assertCovers(film, NumberedFilm.SECONDS);
        assertNumbered(film);
    }

    @ParameterizedTest
    @CsvSource({"h264, libopenh264", "m4v, mpeg4", "mpeg2video, mpeg2video", "obu, libaom-av1"})
    void counts_the_frames_of_a_bare_stream(String muxer, String codec) {
        PictureTrack pictures = NumberedFilm.pictures(codec);
        Encoding encoding =
                Encoding.of(muxer)
                        .with(
                                codec.equals("libaom-av1")
                                        ? pictures.option("cpu-used", "8")
                                        : pictures);

        Watched film = watch(NumberedFilm.write(encoding, folder, "bare"));

        assertCovers(film, NumberedFilm.SECONDS);
        assertNumbered(film);
    }

    @Test
    void keeps_to_the_clock_of_a_variable_frame_rate() {
        PictureTrack pictures =
                NumberedFilm.pictures("mpeg4")
                        .keeping(index -> index < 50 || index % 12 == 0 || index > 110);

        Watched film = watch(write(pictures));

        assertCovers(film, NumberedFilm.SECONDS);
        assertNumbered(film);
    }

    @Test
    void shows_a_frame_that_stands_for_seconds_once() {
        PictureTrack pictures = NumberedFilm.pictures("mpeg4").keeping(index -> index % 100 == 0);

        Watched film = watch(write(pictures));

        assertThat(numbers(film)).containsExactly(0, 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void turns_pictures_upright(int quarterTurns) {
        Watched film =
                watch(write(NumberedFilm.pictures("mpeg4").placed(Placement.turned(quarterTurns))));

        assertNumbered(film);
        assertThat(film.pictures().getFirst().width()).isEqualTo(160);
        assertThat(film.pictures().getFirst().height()).isEqualTo(96);
    }

    @ParameterizedTest
    @CsvSource({"4, 3", "8, 9", "2, 1"})
    void makes_pixels_square(int over, int under) {
        Watched film =
                watch(
                        write(
                                NumberedFilm.pictures("mpeg4")
                                        .placed(Placement.stretched(over, under))));

        assertNumbered(film);
        assertThat(film.pictures().getFirst().width()).isBetween(159, 161);
        assertThat(film.pictures().getFirst().height()).isEqualTo(96);
    }

    @ParameterizedTest
    @CsvSource({"mpeg4, yuv420p", "ffv1, yuv420p", "ffv1, yuv444p", "libvpx-vp9, yuv420p"})
    void keeps_odd_sizes(String codec, String pixels) {
        PictureTrack pictures =
                NumberedFilm.pictures(codec).pixels(pixels).placed(Placement.cut(7, 3));
        Encoding encoding = Encoding.of("matroska").with(pictures);

        Watched film = watch(NumberedFilm.write(encoding, folder, "odd.mkv"));

        assertNumbered(film);
        assertThat(film.pictures().getFirst().width()).isEqualTo(153);
        assertThat(film.pictures().getFirst().height()).isEqualTo(93);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yuv420p",
                "yuv422p",
                "yuv444p",
                "yuv420p10le",
                "yuv444p16le",
                "gray",
                "yuva420p",
                "bgr0",
                "gbrp10le",
                "rgb48le"
            })
    void tells_bright_from_dark_in_every_pixel_format(String pixels) {
        Encoding encoding = Encoding.of("matroska").with(PictureTrack.of("ffv1").pixels(pixels));

        Watched film = watch(NumberedFilm.write(encoding, folder, "deep.mkv"));

        assertNumbered(film);
        Picture last = film.pictures().getLast();
        assertThat(darkest(last)).isLessThan(12);
        assertThat(brightest(last)).isGreaterThan(243);
    }

    @ParameterizedTest
    @CsvSource({"gif, gif, bgr8", "apng, apng, rgb24"})
    void watches_moving_pictures_like_films(String muxer, String codec, String pixels) {
        Encoding encoding = Encoding.of(muxer).with(PictureTrack.of(codec).pixels(pixels));

        Watched film = watch(NumberedFilm.write(encoding, folder, "moving"));

        assertCovers(film, NumberedFilm.SECONDS);
        assertNumbered(film);
    }

    @ParameterizedTest
    @CsvSource({"png, rgb24", "mjpeg, yuvj420p", "bmp, bgr24", "tiff, rgb24"})
    void shows_a_still_picture_once(String codec, String pixels) {
        PictureTrack only = PictureTrack.of(codec).pixels(pixels).keeping(index -> index == 77);
        Encoding encoding = Encoding.of("image2pipe").with(only);

        Watched film = watch(NumberedFilm.write(encoding, folder, "still"));

        assertThat(numbers(film)).containsExactly(77);
        assertThat(film.pictures().getFirst().time()).isEqualTo(MediaTime.ZERO);
    }

    @Test
    void shows_nothing_of_sound() {
        Encoding encoding = Encoding.of("wav").with(NumberedFilm.sound("pcm_s16le"));

        assertThat(watch(NumberedFilm.write(encoding, folder, "sound.wav")).pictures()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MKV", "TS", "AVI", "WEBM_VP8", "FLV"})
    void shows_what_is_left_of_a_file_that_was_cut_off(Medium medium) throws Exception {
        byte[] whole = Files.readAllBytes(medium.write(folder));
        Path cut = folder.resolve("cut");
        Files.write(cut, Arrays.copyOf(whole, whole.length * 6 / 10));

        Watched film = watch(cut);

        assertCovers(film, 2.0);
        assertNumbered(film);
    }

    @ParameterizedTest
    @EnumSource(names = {"MP4", "MKV", "TS", "AVI", "MOV"})
    void goes_on_behind_a_damaged_middle(Medium medium) throws Exception {
        Path file = damaged(medium.write(folder), 0.45, 0.55);

        Watched film = watch(file);

        assertThat(film.pictures().getFirst().time().seconds()).isLessThan(0.1);
        assertThat(film.pictures().getLast().time().seconds())
                .isGreaterThan(NumberedFilm.SECONDS - LONGEST_HOLE);
        assertInOrder(film);
    }

    @ParameterizedTest
    @EnumSource(names = {"MP4", "MKV"})
    void tells_which_stretch_is_damaged(Medium medium) throws Exception {
        Path file = damaged(medium.write(folder), 0.3, 0.7);

        List<Warning> warnings = watch(file).warnings();

        assertThat(warnings).isNotEmpty();
        assertThat(warnings).extracting(Warning::code).containsOnly("damaged_pictures");
        Span hull =
                warnings.stream()
                        .map(warning -> warning.span().orElseThrow())
                        .reduce(Span::hull)
                        .orElseThrow();
        assertThat(hull.touches(Span.ofSeconds(1.5, 3.5))).isTrue();
        assertThat(hull.end().seconds()).isLessThanOrEqualTo(NumberedFilm.SECONDS);
    }

    private static Path damaged(Path file, double from, double to) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (int) (bytes.length * from), (int) (bytes.length * to), (byte) 0x55);
        return Files.write(file, bytes);
    }

    private Path write(PictureTrack pictures) {
        return NumberedFilm.write(Encoding.of("mp4").with(pictures), folder, "film.mp4");
    }

    private static Watched watch(Path file) {
        List<Picture> pictures = new ArrayList<>();
        try (PictureReader reader =
                PictureReader.open(file, Sampling.EVERY_SECOND, new Cancellation())) {
            Optional<Picture> next = reader.next();
            while (next.isPresent()) {
                pictures.add(next.get());
                next = reader.next();
            }
            return new Watched(pictures, reader.warnings());
        }
    }

    private static void assertCovers(Watched film, double seconds) {
        assertInOrder(film);
        double last = 0;
        for (Picture picture : film.pictures()) {
            assertThat(picture.time().seconds() - last).isLessThanOrEqualTo(LONGEST_HOLE);
            last = picture.time().seconds();
        }
        assertThat(seconds - last).isLessThanOrEqualTo(LONGEST_HOLE);
        assertThat(film.pictures().size()).isLessThanOrEqualTo((int) (2.5 * NumberedFilm.SECONDS));
    }

    private static void assertInOrder(Watched film) {
        List<MediaTime> times = film.pictures().stream().map(Picture::time).toList();
        assertThat(times).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    /** Each picture shows the frame that belongs to its time. */
    private static void assertNumbered(Watched film) {
        List<Integer> expected =
                film.pictures().stream()
                        .map(picture ->
                                (int)
                                        Math.round(
                                                picture.time().seconds()
                                                        * NumberedFilm.FRAMES_PER_SECOND))
                        .toList();
        assertThat(numbers(film)).isEqualTo(expected).isNotEmpty();
    }

    private static List<Integer> numbers(Watched film) {
        return film.pictures().stream().map(NumberedScene::read).toList();
    }

    private static int darkest(Picture picture) {
        return pixels(picture).min().orElseThrow();
    }

    private static int brightest(Picture picture) {
        return pixels(picture).max().orElseThrow();
    }

    private static IntStream pixels(Picture picture) {
        byte[] luma = picture.luma();
        return IntStream.range(0, luma.length).map(index -> luma[index] & 0xff);
    }
}
