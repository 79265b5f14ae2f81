package ai.veritasad.desktop.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.report.Sample;

import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.global.avutil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

class CutterTest {

    @TempDir private Path folder;
    private final List<Double> told = new ArrayList<>();
    private final Cancellation cancel = new Cancellation();
    private final Cutter cutter = new Cutter(told::add, cancel);
    private final Report report = Sample.report();
    private Path video = Path.of("");

    @BeforeEach
    void put() throws IOException {
        video = folder.resolve("фильм.mp4");
        try (InputStream in =
                Sample.class.getResourceAsStream("/ai/veritasad/samples/sample.mp4")) {
            Files.copy(Objects.requireNonNull(in), video);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"без рекламы.mp4", "без рекламы.mkv"})
    void a_copy_without_ads_is_shorter_by_them_and_holds_the_same_pictures(String name)
            throws IOException {
        byte[] before = Files.readAllBytes(video);
        Path target = folder.resolve(name);
        List<Span> ads = report.segments().stream().map(Segment::span).toList();
        List<Span> parts = cutter.withoutAds(video, ads, target);
        double kept = parts.stream().mapToDouble(part -> part.length().seconds()).sum();
        try (Reading original = Reading.of(video);
                Reading copy = Reading.of(target)) {
            assertThat(original.duration().seconds() - kept).isBetween(20.0, 45.0);
            assertThat(copy.duration().seconds()).isCloseTo(kept, within(0.3));
            assertThat(seconds(copy.keyframes(cancel)))
                    .hasSameSizeAs(
                            original.keyframes(cancel).stream()
                                    .filter(key ->
                                            parts.stream().anyMatch(part -> holds(part, key)))
                                    .toList())
                    .isSorted();
            assertThat(stampsRise(copy)).isTrue();
        }
        assertThat(Files.readAllBytes(video)).isEqualTo(before);
        assertThat(told).isSorted().last().satisfies(done -> assertThat(done).isGreaterThan(0.9));
        assertThat(names()).containsExactlyInAnyOrder("фильм.mp4", name);
    }

    @Test
    void chapters_are_written_into_a_copy_that_is_else_the_same() throws IOException {
        Path target = folder.resolve("с главами.mkv");
        String metadata =
                Formats.of("ffmetadata")
                        .write(Marks.of(report), ExportOptions.standard(Locale.of("ru")));
        cutter.withChapters(video, metadata, target);
        try (Reading original = Reading.of(video);
                Reading copy = Reading.of(target)) {
            assertThat(copy.duration().seconds())
                    .isCloseTo(original.duration().seconds(), within(0.1));
            assertThat(chapters(copy)).hasSize(5).contains("18.0 Реклама: ООО «Синий чайник»");
        }
    }

    @Test
    void the_original_is_refused_as_a_target() throws IOException {
        byte[] before = Files.readAllBytes(video);
        assertThatThrownBy(() -> cutter.withoutAds(video, List.of(), video))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("another name");
        assertThat(Files.readAllBytes(video)).isEqualTo(before);
    }

    @Test
    void a_cancelled_copy_leaves_nothing_behind() throws IOException {
        cancel.cancel();
        Path target = folder.resolve("copy.mp4");
        assertThatThrownBy(() -> cutter.withChapters(video, ";FFMETADATA1\n", target))
                .isInstanceOf(AnalysisException.Cancelled.class);
        assertThat(names()).containsExactly("фильм.mp4");
    }

    @Test
    void a_format_that_cannot_hold_the_video_is_told_and_leaves_nothing_behind()
            throws IOException {
        assertThatThrownBy(
                        () -> cutter.withoutAds(video, List.of(), folder.resolve("copy.unknown")))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining(".mkv");
        assertThat(names()).containsExactly("фильм.mp4");
    }

    private static boolean holds(Span part, MediaTime key) {
        return !key.isBefore(part.start()) && key.isBefore(part.end());
    }

    private static List<Double> seconds(List<MediaTime> times) {
        return times.stream().map(MediaTime::seconds).toList();
    }

    private boolean stampsRise(Reading reading) {
        long[] last = new long[reading.context().nb_streams()];
        Arrays.fill(last, Long.MIN_VALUE);
        boolean[] rise = {true};
        reading.each(
                cancel,
                packet -> {
                    rise[0] &= packet.dts() >= last[packet.stream_index()];
                    last[packet.stream_index()] = packet.dts();
                });
        return rise[0];
    }

    private static List<String> chapters(Reading reading) {
        List<String> chapters = new ArrayList<>();
        for (int i = 0; i < reading.context().nb_chapters(); i++) {
            AVChapter chapter = reading.context().chapters(i);
            double start =
                    (double) chapter.start()
                            * chapter.time_base().num()
                            / chapter.time_base().den();
            String title =
                    avutil.av_dict_get(chapter.metadata(), "title", null, 0)
                            .value()
                            .getString(StandardCharsets.UTF_8);
            chapters.add(start + " " + title);
        }
        return chapters;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
