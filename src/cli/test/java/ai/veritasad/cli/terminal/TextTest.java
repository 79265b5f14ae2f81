package ai.veritasad.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({
        "talk, 4",
        "обзор, 5",
        "日本, 4",
        "e\u0301, 1",
        "\uD83D\uDE00, 2",
        "\u2764\uFE0F, 2",
        "\u200Ba, 1",
    })
    void columns_are_those_of_a_terminal(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void a_text_that_is_too_long_keeps_its_start_and_its_end() {
        assertThat(Columns.fitted("a long name of a talk.mp4", 12)).isEqualTo("a long ….mp4");
        assertThat(Columns.fitted("talk.mp4", 12)).isEqualTo("talk.mp4");
    }

    @Test
    void words_are_wrapped_beside_their_lead() {
        assertThat(Text.of("- ").beside(Text.of("one two three four five six"), 20))
                .extracting(Text::words)
                .containsExactly("- one two three four", "  five six");
    }

    @Test
    void a_word_wider_than_the_window_is_broken() {
        assertThat(Text.EMPTY.beside(Text.of("https://brighta.ru/promo/very/long"), 20))
                .extracting(Text::words)
                .containsExactly("https://brighta.ru/p", "romo/very/long");
    }

    @Test
    void words_of_others_cannot_steer_the_terminal() {
        Text text = Text.of("a\u001b[31mb\rc\u202Ed\u2028e");

        assertThat(text.words()).isEqualTo("a [31mb c d e");
    }

    @Test
    void styles_become_codes_only_where_they_are_painted() {
        Text text = Text.of(Style.STRONG_ERROR, "error").and(": no file");

        assertThat(text.painted()).isEqualTo("\u001b[1;31merror\u001b[0m: no file");
        assertThat(Text.EMPTY.beside(Text.of(Style.MUTED, "one two"), 80).getFirst().painted())
                .isEqualTo("\u001b[2mone two\u001b[0m");
        assertThat(text.words()).isEqualTo("error: no file");
    }
}
