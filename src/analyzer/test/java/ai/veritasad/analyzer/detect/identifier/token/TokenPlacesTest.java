package ai.veritasad.analyzer.detect.identifier.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenPlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Реклама. ООО «Ромашка» erid: 2VtzqwJZYS7",
                "Реклама. ООО «Ромашка» епа: 2VtzqwJZYS7",
                "РЕКЛАМА | ООО «Ромашка» | ERID 2VtzqwJZYS7",
                "реклама — ООО «Ромашка», erid=2VtzqwJZYS7 |",
                "Реклама * eria 2VtzqwJZYS7",
                "Рекламодатель ООО «Ромашка». Токен: | 2VtzqwJZYS7",
                "shop.example/promo?erid=2VtzqwJZYS7",
                "erid: 2Vtzqw JZYS7"
            })
    void a_token_stands_behind_whatever_its_label_was_read_as(String text) {
        assertThat(TokenPlaces.in(text))
                .extracting(TokenPlaces.Place::run)
                .containsExactly("2VtzqwJZYS7");
    }

    @Test
    void a_j_that_was_read_as_a_bar_does_not_end_a_token() {
        assertThat(TokenPlaces.in("erid: 2U | gAVPV6GMp"))
                .extracting(TokenPlaces.Place::run)
                .containsExactly("2U|gAVPV6GMp");
        assertThat(TokenPlaces.in("erid: 2VtzqwJZYs7 | ИНН 7701234567"))
                .extracting(TokenPlaces.Place::run)
                .containsExactly("2VtzqwJZYs7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Что такое erid и зачем он нужен",
                "в городе 2025 года",
                "Реклама на канале 2VtzqwJZYS7",
                "епархия 12",
                ""
            })
    void other_words_announce_none(String text) {
        assertThat(TokenPlaces.in(text)).isEmpty();
    }
}
