package ai.veritasad.samples.show;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.samples.Caption;
import ai.veritasad.samples.Film;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

class TalkShowTest {

    private static final int LARGEST = 3 << 20;

    private final Film film = new TalkShow().film();

    @Test
    void the_committed_captions_and_truth_are_those_that_the_film_has() throws Exception {
        assertThat(text("sample.vtt")).isEqualTo(new TalkShow().subtitles());
        assertThat(text("sample-truth.json")).isEqualTo(Truth.json());
    }

    @Test
    void the_committed_film_is_small() throws Exception {
        assertThat(bytes("sample.mp4").length).isBetween(1 << 20, LARGEST);
    }

    @Test
    void shots_leave_no_black_between_them() {
        double end = 0;
        for (var shot : film.shots()) {
            assertThat(shot.span().from()).isEqualTo(end);
            end = shot.span().to();
        }
        assertThat(end).isEqualTo(TalkShow.SECONDS);
    }

    @Test
    void nobody_interrupts_anybody() {
        List<Caption> captions = film.captions();
        for (int i = 1; i < captions.size(); i++) {
            assertThat(captions.get(i).span().from())
                    .isGreaterThanOrEqualTo(captions.get(i - 1).span().to());
        }
    }

    @Test
    void both_integrations_are_spoken_from_their_first_to_their_last_word() {
        List<Double> starts = film.captions().stream().map(each -> each.span().from()).toList();
        List<Double> ends =
                film.captions().stream()
                        .map(each -> Math.round(each.span().to() * 1000) / 1000.0)
                        .toList();

        assertThat(starts).contains(TalkShow.LABELLED_AD.from(), TalkShow.SILENT_AD.from());
        assertThat(ends).contains(TalkShow.LABELLED_AD.to(), TalkShow.SILENT_AD.to());
    }

    private static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = Film.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
