package ai.veritasad.desktop.player.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.NumberedFilm;
import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.player.picture.Size;
import ai.veritasad.desktop.work.Work;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

class PreviewTest {

    @TempDir private Path folder;

    private final Semaphore news = new Semaphore(0);
    private Path film = Path.of("");

    @BeforeEach
    void write() {
        film = NumberedFilm.write(folder);
    }

    @Test
    void gives_keyframes_waveform_and_small_pictures_in_the_background() throws Exception {
        try (Work work = new Work(Runnable::run);
                Preview preview = new Preview(film, work, news::release)) {
            await(() -> !preview.keyframes().isEmpty());
            assertThat(preview.keyframes())
                    .extracting(MediaTime::millis)
                    .containsExactly(0L, 2000L, 4000L);
            assertThat(preview.waveform().state()).isEqualTo(Waveform.State.COMPLETE);

            preview.want(List.of(MediaTime.ofSeconds(4.5), MediaTime.ofSeconds(1)));
            await(() -> number(preview, 4.5) == 100 && number(preview, 1) == 0);
            assertThat(number(preview, 4.9)).isEqualTo(100);
        }
    }

    @Test
    void exact_frames_in_any_order() {
        try (Stills stills = new Stills(film)) {
            for (int number : List.of(77, 3, 149, 148, 50)) {
                MediaTime time = MediaTime.ofSeconds((number + 0.5) / 25);
                Picture picture = stills.at(time, new Size(80, 80)).orElseThrow();
                assertThat(NumberedFilm.number(picture)).isEqualTo(number);
                assertThat(picture.size()).isEqualTo(new Size(80, 48));
            }
        }
    }

    @Test
    void a_missing_file_is_told() {
        assertThatThrownBy(() -> new Stills(folder.resolve("gone.mp4")))
                .isInstanceOf(AnalysisException.Missing.class);
    }

    private static int number(Preview preview, double seconds) {
        return preview.nearest(MediaTime.ofSeconds(seconds)).map(NumberedFilm::number).orElse(-1);
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            assertThat(news.tryAcquire(20, TimeUnit.SECONDS)).as("waited in vain").isTrue();
        }
    }
}
