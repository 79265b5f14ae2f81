package ai.veritasad.analyzer.detect.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class LexiconTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    red                       | a red hat               | red
                    r-                        | a red hat               | red
                    red/blue                  | a blue hat              | blue
                    red hat                   | a red hat               | red hat
                    red (big) hat             | a red hat               | red hat
                    red (big) hat             | a red big hat           | red big hat
                    [red hat / blue coat]     | my blue coat            | blue coat
                    red [hat / big coat]      | a red big coat          | red big coat
                    red … hat                 | red one two three hat   | red one two three hat
                    red … hat                 | red hat                 | red hat
                    N hats                    | 20 hats                 | 20 hats
                    N hats                    | seven hats              | seven hats
                    by X                      | by Acme Tools and me    | by Acme Tools
                    X pays                    | so Acme Tools pays      | Acme Tools pays
                    red/blue / green hat      | a green hat             | green hat
                    @colour hat               | a blue hat              | blue hat
                    """)
    void a_pattern_finds_its_longest_stretch(String pattern, String text, String found) {
        assertThat(read(pattern, text)).extracting(Signal.Wording::phrase).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    red                | reddish
                    red hat            | red big hat
                    red hat            | It is red. Hat on.
                    red … hat          | red one two three four five hat
                    N hats             | many hats
                    by X               | by and by
                    X pays             | and pays
                    """)
    void a_pattern_stays_silent(String pattern, String text) {
        assertThat(read(pattern, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(red",
                "red)",
                "[red)",
                "red / ",
                "/ red",
                "@unknown",
                "…",
                "… red",
                "(X) red",
                "-"
            })
    void a_wrong_notation_is_told_with_its_line(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(pattern, "red"))
                .withMessageContaining("en.lexicon");
    }

    @Test
    void an_unknown_function_a_weight_out_of_range_and_a_double_id_are_told() {
        for (String lines :
                List.of(
                        "a | NOTHING | 0.5 | red",
                        "a | PITCH | 1.5 | red",
                        "a | PITCH | 0.5",
                        "a | PITCH | 0.5 | red\na | PITCH | 0.5 | blue",
                        "nonsense")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Lexicons.of(Map.of("en", lines)))
                    .withMessageContaining("en.lexicon");
        }
    }

    @Test
    void every_bundled_lexicon_can_be_read() {
        assertThat(Lexicons.bundled().functionWords()).containsKeys("ru", "en");
    }

    private static List<Signal.Wording> read(String pattern, String text) {
        String lexicon =
                "stop: and so a\nnumber: seven\n@colour: red/blue\nx | PITCH | 0.5 | " + pattern;
        return WordingDetector.with(Lexicons.of(Map.of("en", lexicon)))
                .read(
                        Passage.standing(
                                Medium.SCREEN, Optional.empty(), Span.ofSeconds(0, 5), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "а",
                "но",
                "мой",
                "молчал",
                "нашла",
                "минуты",
                "без",
                "хочу",
                "первый",
                "спасибо за",
                "my",
                "our",
                "i",
                "one",
                "4",
                "first",
                "get",
                "start",
                "never",
                "not",
                "lets",
                "this is",
                "only one",
                "back to",
                "check out"
            })
    void bare_words_are_no_phrases_of_advertising(String words) {
        Passage said =
                Passage.standing(Medium.SPEECH, Optional.empty(), Span.ofSeconds(0, 1), words);

        assertThat(WordingDetector.bundled().read(said)).isEmpty();
    }
}
