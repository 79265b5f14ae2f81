package ai.veritasad.analyzer.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PhonesTest {

    @ParameterizedTest
    @CsvSource({
        "Звоните 8 (800) 555-35-35, +78005553535",
        "тел. 84951234567, +74951234567",
        "+7 495 123-45-67, +74951234567",
        "7 (495) 123-45-67 звоните, +74951234567",
        "+74951234567, +74951234567",
        "call 1-800-555-0199 or (212) 736-5000, +12127365000",
        "Наш офис +44 20 7946 0958, +442079460958",
        "позвоните 9161234567, +79161234567"
    })
    void a_phone_is_found_in_international_writing(String text, String number) {
        assertThat(values(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "артикул 84951234567",
                "ИНН 7707083893",
                "1234567890123",
                "2025-10-11 12:30:15",
                "за 1 000 000 000 рублей",
                "https://x.ru/84951234567",
                "192.168.100.200",
                "score 10 11 12 13 14 15",
                "0000000000",
                ""
            })
    void other_digits_are_no_phone(String text) {
        assertThat(values(text)).isEmpty();
    }

    private static List<String> values(String text) {
        return new Phones().find(text).stream().map(found -> found.identifier().value()).toList();
    }
}
