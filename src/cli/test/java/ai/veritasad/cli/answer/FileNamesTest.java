package ai.veritasad.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "talk.mp4, talk",
        "Обзор новинок.final.mkv, Обзор новинок.final",
        "talk, talk",
        ".mp4, mp4",
        "'a/b\\c:d*e?f\"g<h>i|j.mp4', a_b_c_d_e_f_g_h_i_j",
        "..mp4, video",
        "' talk .mp4', talk",
    })
    void a_name_is_the_videos_without_its_ending(String file, String name) {
        assertThat(FileNames.base(source(file, "mov"))).isEqualTo(name);
    }

    @Test
    void the_id_of_captions_has_no_ending_to_lose() {
        assertThat(FileNames.base(source("lecture.v2", "captions"))).isEqualTo("lecture.v2");
    }

    @Test
    void the_same_name_is_never_given_twice() {
        FileNames names = new FileNames();

        assertThat(List.of("talk.mp4", "Talk.mkv", "talk-2.mp4", "й.mp4", "й.mp4"))
                .extracting(name -> names.next(source(name, "mov")))
                .containsExactly("talk", "Talk-2", "talk-2-2", "й", "й-2");
    }

    @Test
    void a_long_name_leaves_room_for_endings() {
        String name = FileNames.base(source("ё".repeat(126) + ".mp4", "mov"));

        assertThat(name).hasSize(90);
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(180);
    }

    private static Source source(String name, String format) {
        return new Source(name, 1, "00", format, Optional.empty(), List.of(), Map.of());
    }
}
