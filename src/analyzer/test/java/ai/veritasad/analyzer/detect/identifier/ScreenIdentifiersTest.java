package ai.veritasad.analyzer.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.ScreenBlocks;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.signal.Signal.ScreenText;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class ScreenIdentifiersTest {

    private final ScreenIdentifiers identifiers = new ScreenIdentifiers(new IdentifierDetector());

    private static ScreenText line(double down, String... readings) {
        return new ScreenText(
                Span.ofSeconds(2, 6),
                readings[0],
                Arrays.asList(readings).subList(1, readings.length),
                new Box(0.05, down, 0.6, 0.05),
                12,
                0.9,
                Optional.empty());
    }

    private List<Identifier> read(Signal... lines) {
        return ScreenBlocks.of(List.of(lines)).stream()
                .flatMap(block -> identifiers.read(block).stream())
                .map(Signal.Named::identifier)
                .toList();
    }

    private List<String> values(Signal... lines) {
        return read(lines).stream().map(Identifier::value).toList();
    }

    @Test
    void a_token_whose_label_is_misread_is_found_and_voted_on() {
        assertThat(
                        values(
                                line(
                                        0.8,
                                        "Реклама. епа: LjN8KсНоа",
                                        "Реклама. erid: LjN8KcHoa",
                                        "Реклама. еrld: LjN8KcHoa")))
                .contains("LjN8KcHoa");
    }

    @Test
    void a_token_on_the_next_line_belongs_to_its_label() {
        assertThat(values(line(0.80, "Реклама. ООО «Ромашка» erid:"), line(0.84, "LjN8KcHoa")))
                .contains("LjN8KcHoa");
    }

    @Test
    void of_numbers_read_the_one_whose_check_digits_fit_wins() {
        List<Identifier> found =
                read(line(0.8, "ИНН 7707083898", "ИНН 7707083898", "ИНН 7707083893"));
        assertThat(found)
                .containsExactly(
                        new Identifier.TaxNumber("7707083893", Identifier.Register.INN, true));
    }

    @Test
    void a_code_is_what_most_readings_say_and_its_number_has_digits() {
        assertThat(values(line(0.8, "Промокод LETOS", "Промокод LETO5", "Промокод LETOS")))
                .containsExactly("LETO5");
    }

    @Test
    void a_link_carries_the_token_that_was_voted_on() {
        List<String> found =
                values(
                        line(
                                0.8,
                                "plot.example/go?erid=LjN8KсНоа",
                                "plot.example/go?erid=LjN8KcHoa",
                                "plot.example/go?erid=LjN8KcHoa"));
        assertThat(found).contains("LjN8KcHoa", "https://plot.example/go?erid=LjN8KcHoa");
    }

    @Test
    void a_line_of_plain_words_holds_nothing() {
        assertThat(read(line(0.8, "Погода на завтра", "Погода на завтра"))).isEmpty();
    }

    @Test
    void the_number_behind_a_code_is_read_as_a_number() {
        assertThat(values(line(0.8, "Промокод ЧАЙНИКЗО"))).containsExactly("ЧАЙНИК30");
        assertThat(values(line(0.8, "Use code ALEX2O at checkout"))).contains("ALEX20");
        assertThat(values(line(0.8, "Use code RADIO at checkout"))).contains("RADIO");
    }

    @Test
    void each_letter_of_a_link_is_what_most_readings_have_there() {
        assertThat(
                        values(
                                line(
                                        0.8,
                                        "quiliary.example/promo",
                                        "quillary.example/prono",
                                        "Quillary.example/prOmo")))
                .containsExactly("https://quillary.example/promo");
    }

    @Test
    void a_link_of_which_many_readings_miss_the_beginning_is_told_whole() {
        assertThat(
                        values(
                                line(
                                        0.8,
                                        "lary.example/blog25",
                                        "lary.example/blog25",
                                        "lary.example/blog25",
                                        "quillary.example/blog25",
                                        "quillary.example/blog25")))
                .containsExactly("https://quillary.example/blog25");
    }
}
