package ai.veritasad.analyzer.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.detect.ScreenBlocks;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Identifier.EridState;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.signal.Signal.ScreenText;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TokenConfirmationTest {

    private static final Span SPAN = Span.ofSeconds(2, 6);

    private final IdentifierDetector exact = new IdentifierDetector();

    private List<Signal> onScreen(String text) {
        Box box = new Box(0.05, 0.8, 0.6, 0.05);
        ScreenText line = new ScreenText(SPAN, text, List.of(), box, 12, 0.9, Optional.empty());
        return ScreenBlocks.of(List.of(line)).stream()
                .<Signal>flatMap(block -> new ScreenIdentifiers(exact).read(block).stream())
                .toList();
    }

    private List<Identifier> seen(String text, Medium medium, String... said) {
        List<Signal> all = new ArrayList<>(onScreen(text));
        int screen = all.size();
        for (String one : said) {
            all.addAll(exact.read(Passage.standing(medium, Optional.empty(), SPAN, one)));
        }
        all.replaceAll(new TokenConfirmation(List.copyOf(all))::confirmed);
        return all.subList(0, screen).stream()
                .map(signal -> ((Signal.Named) signal).identifier())
                .toList();
    }

    private Identifier.Erid token(String text, Medium medium, String... said) {
        return (Identifier.Erid) seen(text, medium, said).getFirst();
    }

    @Test
    void a_token_with_one_letter_misread_is_what_the_code_says() {
        Identifier.Erid token =
                token("erid: 2VtzqwJZYs7", Medium.CODE, "https://shop.example/?erid=2VtzqwJZYS7");

        assertThat(token.value()).isEqualTo("2VtzqwJZYS7");
        assertThat(token.read()).isEqualTo("2VtzqwJZYs7");
        assertThat(token.state()).isEqualTo(EridState.PLAUSIBLE);
        assertThat(token.issuer()).isPresent();
    }

    @Test
    void a_token_that_one_reading_cannot_prove_is_certain_where_the_description_has_it() {
        assertThat(token("erid: LjN8KcHoa", Medium.DESCRIPTION, "без токена").state())
                .isEqualTo(EridState.UNSURE);
        assertThat(token("erid: LjN8KcHoa", Medium.DESCRIPTION, "erid: LjN8KcHoa").state())
                .isEqualTo(EridState.PLAUSIBLE);
    }

    @Test
    void another_token_of_the_same_issuer_confirms_nothing() {
        Identifier.Erid token = token("erid: LjN8KcHoa", Medium.DESCRIPTION, "erid: LjN8KX9Qb");

        assertThat(token.value()).isEqualTo("LjN8KcHoa");
        assertThat(token.state()).isEqualTo(EridState.UNSURE);
    }

    @Test
    void nothing_is_confirmed_by_what_was_read_on_screen_too() {
        List<Signal> all = new ArrayList<>(onScreen("erid: LjN8KcHoa"));
        all.addAll(onScreen("erid: LjN8KcHoa"));

        all.replaceAll(new TokenConfirmation(List.copyOf(all))::confirmed);

        assertThat(all)
                .isNotEmpty()
                .allMatch(signal ->
                        ((Signal.Named) signal).identifier() instanceof Identifier.Erid erid
                                && erid.state() == EridState.UNSURE);
    }

    @Test
    void the_token_inside_a_link_is_mended_too() {
        assertThat(
                        seen(
                                "https://shop.example/x?erid=2VtzqwJZYs7",
                                Medium.CODE,
                                "https://shop.example/?erid=2VtzqwJZYS7"))
                .map(Identifier::value)
                .contains("https://shop.example/x?erid=2VtzqwJZYS7");
    }
}
