package ai.veritasad.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.detect.adbreak.BreakJudge;
import ai.veritasad.analyzer.detect.broadcast.SignSignals;
import ai.veritasad.analyzer.detect.broadcast.Signs;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.samples.broadcast.Condition;
import ai.veritasad.samples.broadcast.Programme;
import ai.veritasad.samples.broadcast.Recording;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;
import ai.veritasad.samples.encode.SoundTrack;
import ai.veritasad.samples.write.FilmWriter;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

class BroadcastStageTest {

    private static final Size SMALL = new Size(160, 90);

    // Other seeds draw channels whose spots hardly ever come again in so short a film.
    private static final long SEED = 6;

    @TempDir private Path folder;

    @Test
    void finds_breaks_by_black_and_logo_and_tells_what_it_saw_and_heard() {
        Recording recording = recorded(Condition.GAPS_AND_LOGO);
        Signs signs = signs(recording);

        assertFinds(recording, BreakJudge.breaks(signs, List.of()), 0.98);

        Interval spot = recording.spots().getFirst();
        assertThat(SignSignals.of(signs))
                .hasAtLeastOneElementOfType(Broadcast.Shots.class)
                .hasAtLeastOneElementOfType(Broadcast.Logo.class)
                .hasAtLeastOneElementOfType(Broadcast.Repeat.class)
                .anyMatch(signal ->
                        signal instanceof Broadcast.Black black
                                && black.span().end().seconds() > spot.from() - 0.1
                                && black.span().start().seconds() < spot.from());
    }

    @Test
    void finds_breaks_where_nothing_lies_between_spots_and_the_logo_stays() {
        Recording recording = recorded(Condition.NEITHER);

        assertFinds(recording, BreakJudge.breaks(signs(recording), List.of()), 0.85);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(Condition.class)
    void finds_breaks_whatever_there_is_to_know_them_by(Condition condition) {
        Recording recording =
                Programme.recorded(7, condition, SMALL, 600, 2, 120, OptionalDouble.empty());

        assertFinds(recording, BreakJudge.breaks(signs(recording), List.of()), 0.95);
    }

    private static Recording recorded(Condition condition) {
        return Programme.recorded(SEED, condition, SMALL, 420, 2, 75, OptionalDouble.empty());
    }

    /** Each break, and so much of it and so little else, as intersection over union. */
    private static void assertFinds(
            Recording recording, List<Broadcast.AdBreak> found, double least) {
        assertThat(found).hasSameSizeAs(recording.breaks());
        for (int i = 0; i < found.size(); i++) {
            Interval truth = recording.breaks().get(i);
            assertThat(found.get(i).span().iou(Span.ofSeconds(truth.from(), truth.to())))
                    .as("%s in %s", found.get(i).span(), truth)
                    .isGreaterThan(least);
        }
    }

    @Test
    void finds_no_break_in_a_show_without_one() {
        Recording recording = Programme.withoutBreaks(21, SMALL, 240);

        assertThat(BreakJudge.breaks(signs(recording), List.of())).isEmpty();
    }

    @Test
    void finds_no_break_in_a_video_of_music() {
        Recording recording = Programme.musicVideo(31, SMALL, 160);

        assertThat(BreakJudge.breaks(signs(recording), List.of())).isEmpty();
    }

    @Test
    void ends_once_it_was_cancelled() {
        Path file = written(Programme.musicVideo(31, SMALL, 10));
        Cancellation cancel = new Cancellation();
        cancel.cancel();

        assertThatThrownBy(() -> new BroadcastStage(file, cancel).search())
                .isInstanceOf(AnalysisException.Cancelled.class);
    }

    private Signs signs(Recording recording) {
        return new BroadcastStage(written(recording), new Cancellation()).search();
    }

    private Path written(Recording recording) {
        Path file = folder.resolve("recording.mp4");
        Encoding encoding =
                Encoding.of("mp4")
                        .with(PictureTrack.of("mpeg4").keyframeEvery(100).option("b", "500000"))
                        .with(SoundTrack.of("aac", recording.sound()));
        FilmWriter.write(recording.film(), encoding, file);
        return file;
    }
}
