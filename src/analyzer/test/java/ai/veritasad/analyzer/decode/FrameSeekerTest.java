package ai.veritasad.analyzer.decode;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.film.Medium;
import ai.veritasad.analyzer.film.NumberedFilm;
import ai.veritasad.analyzer.film.NumberedScene;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;
import ai.veritasad.samples.encode.Placement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import javax.imageio.ImageIO;

class FrameSeekerTest {

    private static final int QUESTIONS = 25;
    // Times are asked for in the middle of a frame, since containers round its edges.
    private static final double MIDDLE = 0.5 / NumberedFilm.FRAMES_PER_SECOND;

    @TempDir private Path folder;

    // A program stream leaves most frames without a stamp of their own.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PS")
    void finds_any_frame_exactly(Medium medium) {
        assertExact(medium.write(folder), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 1000})
    void finds_any_frame_whatever_the_distance_of_keyframes(int distance) {
        PictureTrack pictures =
                NumberedFilm.pictures("mpeg4").option("bf", "2").keyframeEvery(distance);

        assertExact(write(Encoding.of("matroska").with(pictures)), 0);
    }

    @ParameterizedTest
    @CsvSource({"h264, libopenh264", "m4v, mpeg4", "mpeg2video, mpeg2video"})
    void finds_any_frame_of_a_bare_stream(String muxer, String codec) {
        assertExact(write(Encoding.of(muxer).with(NumberedFilm.pictures(codec))), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void finds_frames_of_a_turned_film_upright(int quarterTurns) {
        PictureTrack pictures =
                NumberedFilm.pictures("mpeg4").placed(Placement.turned(quarterTurns));

        assertExact(write(Encoding.of("mp4").with(pictures)), 0);
    }

    @Test
    void finds_any_frame_of_a_recording_without_an_index() {
        assertExact(write(Medium.MKV.encoding().option("live", "1")), 0);
    }

    @Test
    void finds_the_frame_that_still_stands_at_a_variable_rate() {
        PictureTrack pictures = NumberedFilm.pictures("mpeg4").keeping(index -> index % 7 == 0);

        assertExact(write(Encoding.of("mp4").with(pictures)), 7);
    }

    @Test
    void walks_frame_by_frame_there_and_back() {
        try (FrameSeeker seeker = open(Medium.MP4_REORDERED.write(folder))) {
            for (int number = 40; number < 90; number++) {
                assertThat(number(seeker, number)).isEqualTo(number);
            }
            for (int number = 90; number >= 40; number--) {
                assertThat(number(seeker, number)).isEqualTo(number);
            }
        }
    }

    @Test
    void has_no_frame_behind_the_end() {
        try (FrameSeeker seeker = open(Medium.MP4.write(folder))) {
            assertThat(seeker.at(MediaTime.ofSeconds(NumberedFilm.SECONDS + 5))).isEmpty();
            assertThat(number(seeker, NumberedFilm.FRAMES - 1)).isEqualTo(NumberedFilm.FRAMES - 1);
        }
    }

    @Test
    void tells_how_long_a_frame_stands() {
        try (FrameSeeker seeker = open(Medium.MKV.write(folder))) {
            assertThat(seeker.frameLength()).isEqualTo(MediaTime.ofMillis(40));
        }
    }

    @Test
    void has_no_frames_of_sound() {
        Encoding encoding = Encoding.of("wav").with(NumberedFilm.sound("pcm_s16le"));
        try (FrameSeeker seeker = open(write(encoding))) {
            assertThat(seeker.at(MediaTime.ZERO)).isEmpty();
            assertThat(seeker.crop(MediaTime.ZERO, new Box(0, 0, 1, 1))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"png, rgb24", "mjpeg, yuvj420p"})
    void shows_a_still_picture_at_the_beginning(String codec, String pixels) {
        PictureTrack only = PictureTrack.of(codec).pixels(pixels).keeping(index -> index == 77);
        try (FrameSeeker seeker = open(write(Encoding.of("image2pipe").with(only)))) {
            assertThat(seeker.at(MediaTime.ZERO).map(NumberedScene::read)).hasValue(77);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void cuts_out_what_a_viewer_sees_there(int quarterTurns) throws Exception {
        PictureTrack pictures =
                NumberedFilm.pictures("mpeg4").placed(Placement.turned(quarterTurns));
        Path file = write(Encoding.of("mp4").with(pictures));
        try (FrameSeeker seeker = open(file)) {
            // Frame 2 has its second field bright and the first dark; fields are 32 × 48.
            MediaTime time = MediaTime.ofSeconds(2.5 / NumberedFilm.FRAMES_PER_SECOND);
            BufferedImage dark = cut(seeker, time, new Box(0.05, 0.2, 0.1, 0.15));
            BufferedImage bright = cut(seeker, time, new Box(0.25, 0.2, 0.1, 0.15));

            assertThat(brightness(dark)).isLessThan(40);
            assertThat(brightness(bright)).isGreaterThan(215);
            assertThat(List.of(dark.getWidth(), dark.getHeight())).isEqualTo(List.of(17, 15));
        }
    }

    private static BufferedImage cut(FrameSeeker seeker, MediaTime time, Box box) throws Exception {
        byte[] png = seeker.crop(time, box).orElseThrow().bytes();
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int brightness(BufferedImage image) {
        return image.getRGB(image.getWidth() / 2, image.getHeight() / 2) >> 8 & 0xff;
    }

    private static void assertExact(Path file, int step) {
        SplittableRandom random = new SplittableRandom(5);
        try (FrameSeeker seeker = open(file)) {
            for (int question = 0; question < QUESTIONS; question++) {
                int asked = random.nextInt(NumberedFilm.FRAMES - Math.max(1, step));
                int shown = step == 0 ? asked : asked - asked % step;
                assertThat(number(seeker, asked)).as("frame %d", asked).isEqualTo(shown);
            }
        }
    }

    private static int number(FrameSeeker seeker, int frame) {
        double seconds = (double) frame / NumberedFilm.FRAMES_PER_SECOND + MIDDLE;
        return seeker.at(MediaTime.ofSeconds(seconds)).map(NumberedScene::read).orElse(-1);
    }

    private static FrameSeeker open(Path file) {
        return FrameSeeker.open(file, new Cancellation());
    }

    private Path write(Encoding encoding) {
        return NumberedFilm.write(encoding, folder, "film");
    }
}
