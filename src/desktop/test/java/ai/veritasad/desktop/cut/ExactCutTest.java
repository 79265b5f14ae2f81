package ai.veritasad.desktop.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.cut.coding.Frames;
import ai.veritasad.desktop.player.NumberedFilm;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;
import ai.veritasad.samples.encode.SoundTrack;
import ai.veritasad.samples.sound.Waveform;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Films of numbered frames, cut amid groups of pictures; keyframes stand every two seconds. */
class ExactCutTest {

    /** Inside a group, across a keyframe, two in one group, and at the end. */
    private static final List<Span> ADS =
            List.of(
                    Span.ofSeconds(0.5, 1.24),
                    Span.ofSeconds(1.48, 2.42),
                    Span.ofSeconds(2.8, 3.2),
                    Span.ofSeconds(5.59, 6.2));

    @TempDir private Path folder;
    private final List<Double> told = new ArrayList<>();
    private final Cancellation cancel = new Cancellation();
    private final Cutter cutter = new Cutter(told::add, cancel);

    static Stream<Arguments> films() {
        return Stream.of(
                Arguments.of("h264.mp4", "mp4", "libopenh264", "aac", "", false),
                Arguments.of("h264.mkv", "matroska", "libopenh264", "libopus", "", false),
                Arguments.of("h264.ts", "mpegts", "libopenh264", "mp2", "", false),
                Arguments.of("vp8.webm", "webm", "libvpx", "libopus", "", false),
                Arguments.of("vp9.webm", "webm", "libvpx-vp9", "libopus", "", false),
                Arguments.of("av1.mkv", "matroska", "libaom-av1", "flac", "", false),
                Arguments.of("mpeg2.ts", "mpegts", "mpeg2video", "mp2", "2", false),
                Arguments.of("mpeg2.mkv", "matroska", "mpeg2video", "ac3", "2", false),
                Arguments.of("mpeg4.mp4", "mp4", "mpeg4", "aac", "2", true),
                Arguments.of("mpeg4.avi", "avi", "mpeg4", "libmp3lame", "", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("films")
    void an_exact_copy_shows_each_kept_picture_once_and_no_other(
            String name,
            String container,
            String pictures,
            String sound,
            String reordered,
            boolean whole) {
        Path video = folder.resolve(name);
        PictureTrack track = NumberedFilm.pictures(pictures);
        if (!reordered.isEmpty()) {
            track = track.option("bf", reordered);
        }
        if (pictures.equals("libaom-av1")) {
            track = track.option("cpu-used", "8").option("lag-in-frames", "0");
        }
        NumberedFilm.write(Encoding.of(container).with(track).with(noise(sound)), video);
        Path target = folder.resolve("точно " + name);

        ExactCut cut = cutter.exactlyWithoutAds(video, ADS, target);

        assertThat(cut.whole()).isEqualTo(whole);
        assertThat(numbers(target)).isEqualTo(kept(video));
        // AVI stores no times; of its second picture FFmpeg guesses it.
        assertThat(steps(target).stream().skip(container.equals("avi") ? 1 : 0))
                .allSatisfy(step -> assertThat(step).isCloseTo(0.04, within(0.002)));
        assertSoundInStep(video, target, cut);
        assertThat(told).isSorted().last().satisfies(done -> assertThat(done).isGreaterThan(0.9));
        if (!whole) {
            // From 1.24 to 1.48, 2.42 to 2.8 and 3.2 to 4.0; with reordering the end of a group
            // too.
            assertThat(cut.encoded().seconds()).isBetween(1.3, 1.8);
        }
    }

    @Test
    void pictures_of_another_encoder_with_reordering_are_joined_too() throws IOException {
        Path video = folder.resolve("x264.mp4");
        try (InputStream in = getClass().getResourceAsStream("numbered-x264.mp4")) {
            Files.copy(Objects.requireNonNull(in), video);
        }
        for (String name : List.of("точно.mp4", "точно.mkv", "точно.ts")) {
            Path target = folder.resolve(name);
            ExactCut cut = cutter.exactlyWithoutAds(video, ADS, target);
            assertThat(cut.whole()).isFalse();
            assertThat(numbers(target)).isEqualTo(kept(video));
            if (!name.endsWith(".ts")) {
                // There each packet of sound has a header more.
                assertSoundInStep(video, target, cut);
            }
        }
    }

    @Test
    void what_has_only_keyframes_is_copied_without_encoding_anything() {
        Path video = folder.resolve("mjpeg.mkv");
        NumberedFilm.write(
                Encoding.of("matroska")
                        .with(PictureTrack.of("mjpeg").pixels("yuvj420p"))
                        .with(noise("flac")),
                video);
        Path target = folder.resolve("copy.mkv");
        ExactCut cut = cutter.exactlyWithoutAds(video, ADS, target);
        assertThat(cut.encoded().micros()).isZero();
        assertThat(numbers(target)).isEqualTo(kept(video));
    }

    @Test
    void sound_alone_is_cut_within_half_a_packet() {
        Path video = folder.resolve("talk.mp3");
        NumberedFilm.write(Encoding.of("mp3").with(noise("libmp3lame")), video);
        Path target = folder.resolve("copy.mp3");
        cutter.exactlyWithoutAds(video, List.of(Span.ofSeconds(1.5, 3.5)), target);
        try (Reading copy = Reading.of(target)) {
            assertThat(copy.duration().seconds()).isCloseTo(4, within(0.1));
        }
    }

    @Test
    void a_cancelled_copy_leaves_nothing_behind() throws IOException {
        Path video = NumberedFilm.write(folder);
        Cutter stopped =
                new Cutter(
                        done -> {
                            if (done > 0.3) {
                                cancel.cancel();
                            }
                        },
                        cancel);
        Path target = folder.resolve("copy.mp4");
        assertThatThrownBy(() -> stopped.exactlyWithoutAds(video, ADS, target))
                .isInstanceOf(AnalysisException.Cancelled.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(video);
        }
    }

    /** Sound of which no packet is like another. */
    private static SoundTrack noise(String codec) {
        Random random = new Random(5);
        float[] samples = new float[(int) (NumberedFilm.SECONDS * NumberedFilm.RATE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = random.nextFloat() - 0.5f;
        }
        return SoundTrack.of(codec, new Waveform(samples, NumberedFilm.RATE));
    }

    /** The numbers of the pictures that are shown outside of the ads. */
    private static List<Integer> kept(Path video) {
        List<Integer> kept = new ArrayList<>();
        try (Reading reading = Reading.of(video)) {
            int pictures = reading.pictures();
            frames(
                    video,
                    (frame, stamp) -> {
                        MediaTime shown = new MediaTime(reading.micros(pictures, stamp));
                        boolean inAd =
                                ADS.stream()
                                        .anyMatch(ad ->
                                                !shown.isBefore(ad.start())
                                                        && shown.isBefore(ad.end()));
                        if (!inAd) {
                            kept.add(number(frame));
                        }
                    });
        }
        assertThat(kept).hasSizeBetween(84, 88).doesNotHaveDuplicates().isSorted();
        return kept;
    }

    private static List<Integer> numbers(Path video) {
        List<Integer> numbers = new ArrayList<>();
        frames(video, (frame, stamp) -> numbers.add(number(frame)));
        return numbers;
    }

    private static List<Double> steps(Path video) {
        List<Long> stamps = new ArrayList<>();
        try (Reading reading = Reading.of(video)) {
            int pictures = reading.pictures();
            frames(video, (frame, stamp) -> stamps.add(reading.micros(pictures, stamp)));
        }
        return IntStream.range(1, stamps.size())
                .mapToObj(i -> (stamps.get(i) - stamps.get(i - 1)) / 1e6)
                .toList();
    }

    private static void frames(Path video, Frames.Taker taker) {
        try (Reading reading = Reading.of(video);
                Frames frames = new Frames(reading.stream(reading.pictures()), taker)) {
            reading.each(
                    new Cancellation(),
                    packet -> {
                        if (packet.stream_index() == reading.pictures()) {
                            frames.decode(packet);
                        }
                    });
            frames.end();
        }
    }

    /** The number that a frame of a numbered film shows, by its brightness. */
    private static int number(AVFrame frame) {
        int number = 0;
        for (int bit = 0; bit < 10; bit++) {
            int x = (2 * (bit % 5) + 1) * frame.width() / 10;
            int y = (2 * (bit / 5) + 1) * frame.height() / 4;
            int light = frame.data(0).get((long) y * frame.linesize(0) + x) & 0xFF;
            number |= light > 128 ? 1 << bit : 0;
        }
        return number;
    }

    /** Every packet of sound is one of the original's, as far from its pictures as it was there. */
    private static void assertSoundInStep(Path video, Path target, ExactCut cut) {
        Map<Integer, List<Double>> original = new HashMap<>();
        sound(video)
                .forEach(one ->
                        original.computeIfAbsent(one.hash(), fresh -> new ArrayList<>())
                                .add(one.second()));
        List<Packet> copied = sound(target);
        double start = firstPicture(target);
        assertThat(copied).hasSizeGreaterThan(30);
        int unlike = 0;
        double end = copied.getFirst().second();
        for (Packet packet : copied) {
            assertThat(packet.second()).isCloseTo(end, within(0.0025));
            end = packet.second() + packet.length();
            List<Double> places = original.getOrDefault(packet.hash(), List.of());
            assertThat(places).isNotEmpty();
            if (places.size() == 1) {
                unlike++;
                double off =
                        Math.abs(
                                moved(places.getFirst(), packet.length(), cut)
                                        + start
                                        - packet.second());
                assertThat(off).isLessThanOrEqualTo(packet.length() / 2 + 0.002);
            }
        }
        assertThat(unlike).isGreaterThan(30);
    }

    private static double moved(double second, double length, ExactCut cut) {
        double kept = 0;
        for (Span part : cut.parts()) {
            // Up to a packet of what lies before a part may fill what is missing at a joint.
            boolean near =
                    second + 2 * length > part.start().seconds() && second < part.end().seconds();
            if (near) {
                return second - part.start().seconds() + kept;
            }
            kept += part.length().seconds();
        }
        return Double.NaN;
    }

    private record Packet(int hash, double second, double length) {}

    private static List<Packet> sound(Path video) {
        List<Packet> packets = new ArrayList<>();
        try (Reading reading = Reading.of(video)) {
            reading.each(
                    new Cancellation(),
                    packet -> {
                        int index = packet.stream_index();
                        int type = reading.stream(index).codecpar().codec_type();
                        if (type == avutil.AVMEDIA_TYPE_AUDIO) {
                            packets.add(
                                    new Packet(
                                            hash(packet),
                                            reading.micros(index, packet.pts()) / 1e6,
                                            reading.length(packet) / 1e6));
                        }
                    });
        }
        return packets;
    }

    private static int hash(AVPacket packet) {
        byte[] bytes = new byte[packet.size()];
        packet.data().get(bytes);
        return Arrays.hashCode(bytes);
    }

    private static double firstPicture(Path video) {
        double[] first = {Double.MAX_VALUE};
        try (Reading reading = Reading.of(video)) {
            reading.each(
                    new Cancellation(),
                    packet -> {
                        boolean key = (packet.flags() & avcodec.AV_PKT_FLAG_KEY) != 0;
                        if (packet.stream_index() == reading.pictures() && key) {
                            boolean timed = packet.pts() != avutil.AV_NOPTS_VALUE;
                            long stamp = timed ? packet.pts() : packet.dts();
                            double second = reading.micros(reading.pictures(), stamp) / 1e6;
                            first[0] = Math.min(first[0], second);
                        }
                    });
        }
        return first[0];
    }
}
