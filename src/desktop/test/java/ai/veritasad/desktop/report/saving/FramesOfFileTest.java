package ai.veritasad.desktop.report.saving;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.player.NumberedFilm;
import ai.veritasad.desktop.report.Sample;
import ai.veritasad.document.HtmlPaper;
import ai.veritasad.document.Paper;
import ai.veritasad.document.Review;
import ai.veritasad.document.Reviewed;
import ai.veritasad.document.language.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

class FramesOfFileTest {

    private static final int RED = 0xD1242F;

    @TempDir private Path folder;

    @Test
    void a_frame_is_the_whole_picture_of_its_time_with_the_box_in_it() throws IOException {
        Path film = NumberedFilm.write(folder);
        try (FramesOfFile frames = new FramesOfFile(Optional.of(film))) {
            BufferedImage shown =
                    read(
                            frames.at(
                                            MediaTime.ofSeconds(3.2),
                                            Optional.of(new Box(0.05, 0.05, 0.9, 0.9)))
                                    .orElseThrow());
            assertThat(number(shown)).isEqualTo(80);
            int left = shown.getWidth() / 20;
            assertThat(shown.getRGB(left, shown.getHeight() / 2) & 0xFFFFFF).isEqualTo(RED);
            assertThat(shown.getRGB(left + 12, shown.getHeight() / 2) & 0xFFFFFF).isNotEqualTo(RED);
        }
    }

    @Test
    void a_film_that_is_gone_or_has_no_picture_gives_none() {
        try (FramesOfFile gone = new FramesOfFile(Optional.of(folder.resolve("нет.mp4")));
                FramesOfFile none = new FramesOfFile(Optional.empty())) {
            assertThat(gone.at(MediaTime.ZERO, Optional.empty())).isEmpty();
            assertThat(none.at(MediaTime.ZERO, Optional.empty())).isEmpty();
        }
    }

    @Test
    void a_paper_shows_a_whole_picture_of_each_segment() {
        var report = Sample.report();
        List<Reviewed> reviewed =
                report.segments().stream()
                        .map(one -> new Reviewed(one, Review.OPEN, "", false))
                        .toList();
        Messages messages = new Messages(Language.ENGLISH);
        LocalDate day = LocalDate.of(2026, 11, 29);
        Image whole = new Image(new byte[] {1});
        Paper with = Paper.of(report, reviewed, messages, day, (time, box) -> Optional.of(whole));
        Paper without = Paper.of(report, reviewed, messages, day);
        assertThat(pictures(with) - pictures(without)).isEqualTo(report.segments().size());
    }

    private static long pictures(Paper paper) {
        String html = new String(HtmlPaper.of(paper), StandardCharsets.UTF_8);
        return Pattern.compile("<img").matcher(html).results().count();
    }

    private static BufferedImage read(Image image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.bytes()));
    }

    private static int number(BufferedImage shown) {
        int number = 0;
        for (int bit = 0; bit < 10; bit++) {
            int x = (2 * (bit % 5) + 1) * shown.getWidth() / 10;
            int y = (2 * (bit / 5) + 1) * shown.getHeight() / 4;
            number |= ((shown.getRGB(x, y) >> 8) & 0xFF) > 128 ? 1 << bit : 0;
        }
        return number;
    }
}
