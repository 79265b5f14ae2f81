package ai.veritasad.server.files;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.analysis.Visitor;
import ai.veritasad.server.analysis.Visitor.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

class UploadsTest {

    private final Visitor anna = Visitor.create();

    @Test
    void what_is_no_medium_is_refused_whatever_it_is_called() {
        Answer answer =
                anna.upload("film.mp4", "#!/bin/sh\necho hello".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.text("error_code")).isEqualTo("INVALID_VIDEO_FORMAT");
    }

    @Test
    void a_list_that_points_at_other_files_is_no_medium() {
        Answer answer =
                anna.upload(
                        "list.m3u8",
                        "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n"
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(anna.upload("film.mp4", new byte[0]).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\films\\a.mp4, a.mp4",
        "...hidden.mp4, hidden.mp4",
        "NUL.mp4, video",
        "фильм №1.mp4, фильм №1.mp4",
        "a:b|c?.mp4, a_b_c_.mp4",
        "'.. ', video",
    })
    void names_are_made_safe(String given, String safe) {
        assertThat(FileName.safe(given)).isEqualTo(safe);
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String name = FileName.safe("я".repeat(400) + ".vtt");

        assertThat(name).endsWith(".vtt").hasSize(150);
    }

    @Test
    void a_long_name_is_not_cut_within_a_character() {
        assertThat(FileName.safe("a" + "😀".repeat(100) + ".vtt"))
                .isEqualTo("a" + "😀".repeat(72) + ".vtt");
    }
}
