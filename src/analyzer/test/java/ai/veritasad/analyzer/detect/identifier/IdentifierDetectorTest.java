package ai.veritasad.analyzer.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Word;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class IdentifierDetectorTest {

    private final IdentifierDetector detector = new IdentifierDetector();

    @Test
    void a_full_label_gives_name_number_and_token() {
        List<Signal.Named> named =
                standing("Реклама. ООО «Ромашка», ИНН 7707083893. erid: 2VtzqwJZYS7");

        assertThat(named)
                .extracting(signal -> signal.identifier().value())
                .containsExactly("ООО «Ромашка»", "7707083893", "2VtzqwJZYS7");
        assertThat(named).allMatch(signal -> signal.text().contains("Ромашка"));
    }

    @Test
    void a_link_with_a_token_gives_both() {
        assertThat(standing("https://shop.ru/?erid=2VtzqwJZYS7"))
                .extracting(signal -> signal.identifier().getClass().getSimpleName())
                .containsExactlyInAnyOrder("Link", "Erid");
    }

    @Test
    void the_written_half_of_a_spoken_link_does_not_count_twice() {
        assertThat(standing("go to nordvpn.com slash linus"))
                .extracting(signal -> signal.identifier().value())
                .containsExactly("https://nordvpn.com/linus");
    }

    @Test
    void digits_of_a_tax_number_or_link_are_no_phone() {
        assertThat(standing("ИНН 84951234567 звоните"))
                .noneMatch(signal -> signal.identifier() instanceof Identifier.Phone);
    }

    @Test
    void a_find_has_the_time_of_its_own_words() {
        List<Word> words = new ArrayList<>();
        for (String said : List.of("наш", "спонсор", "сегодня", "озон", "точка", "ру", "да")) {
            double start = words.size();
            words.add(new Word(Span.ofSeconds(start, start + 0.5), said));
        }

        List<Signal.Named> named = detector.read(Passage.of(Medium.SPEECH, Optional.of(7), words));

        assertThat(named).hasSize(1);
        assertThat(named.getFirst().span()).isEqualTo(Span.ofSeconds(3, 5.5));
        assertThat(named.getFirst().medium()).isEqualTo(Medium.SPEECH);
        assertThat(named.getFirst().source()).hasValue(7);
    }

    @Test
    void an_empty_passage_is_silent() {
        assertThat(standing("")).isEmpty();
        assertThat(detector.read(Passage.of(Medium.SPEECH, Optional.empty(), List.of()))).isEmpty();
    }

    private List<Signal.Named> standing(String text) {
        return detector.read(
                Passage.standing(
                        Medium.DESCRIPTION, Optional.empty(), Span.ofSeconds(0, 10), text));
    }
}
