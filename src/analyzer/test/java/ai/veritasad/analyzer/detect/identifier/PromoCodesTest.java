package ai.veritasad.analyzer.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PromoCodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "по промокоду LINUS скидка | LINUS",
                "Промокод: SAVE20 | SAVE20",
                "промокод — «BLOGER15» | BLOGER15",
                "с промокодом ИВАН | ИВАН",
                "ПРОМОКОД ЛЕТО25 | ЛЕТО25",
                "ПРОМОКОД\\nALEX2026 | ALEX2026",
                "ПРОМОКОД НА СКИДКУ 20% - NEW-10 | NEW-10",
                "промо-код на скидку 10%: BLOGER10. | BLOGER10",
                "промокод для OZON: ZIMA30 | ZIMA30",
                "кодовое слово «привет» | привет",
                "по слову ШОКОЛАД дают подарок | ШОКОЛАД",
                "промокод 12345 | 12345",
                "use code LINUS at checkout | LINUS",
                "Use my code VERITAS10 for 10% off | VERITAS10",
                "enter promo code SAVE20 | SAVE20",
                "use our special code TECHIE today | TECHIE",
                "enter WENDOVER at checkout | WENDOVER",
                "CODE: SAVE20 | SAVE20",
                "CODE ALEX20 AT CHECKOUT | ALEX20",
                "введите ИВАН20 при оформлении | ИВАН20",
                "use code FORTNITE | FORTNITE"
            })
    void a_code_is_found_beside_the_words_that_announce_it(String text, String code) {
        assertThat(values(text.replace("\\n", "\n"))).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "промокод в описании",
                "ПРОМОКОД В ОПИСАНИИ",
                "ПРОМОКОД ПО ССЫЛКЕ В ОПИСАНИИ",
                "промокод на скидку 20%",
                "промокод 20%",
                "промокод 2025 года",
                "HTTP code 404",
                "QR-код ВИДЕН",
                "the source code IS HERE",
                "USE CODE AT CHECKOUT",
                "промокод. ВСЕМ ПРИВЕТ",
                "промокод на OZON",
                "I write code IN JAVA",
                "код ошибки 404",
                ""
            })
    void words_beside_an_announcement_are_no_code(String text) {
        assertThat(values(text)).isEmpty();
    }

    private static List<String> values(String text) {
        return new PromoCodes()
                .find(text).stream().map(found -> found.identifier().value()).toList();
    }
}
