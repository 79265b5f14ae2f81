package ai.veritasad.analyzer.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

class OpeningsTest {

    private final Openings openings = new Openings(Set.of("ооо", "s"), List.of("промо"));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ООО «Ромашка»,             0,  0
                    Мы и (ООО Ромашка),        0,  6
                    воООО и ООО,               0,  8
                    по промокодам,             0,  3
                    ООО и ООО,                 1,  6
                    ООО и Acme S.A.,           1, 11
                    самопромокод,              0, -1
                    оооо,                      0, -1
                    ООО,                       3, -1
                    """)
    void finds_words_and_stems_where_they_begin(String text, int from, int place) {
        assertThat(openings.next(text, from)).isEqualTo(place);
    }
}
