package ai.veritasad.document.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "0,many,many",
        "1,one,one",
        "2,few,many",
        "4,few,many",
        "5,many,many",
        "11,many,many",
        "12,many,many",
        "21,one,many",
        "22,few,many",
        "111,many,many",
        "101,one,many"
    })
    void a_number_asks_for_its_form(long number, String russian, String english) {
        assertThat(Language.RUSSIAN.form(number)).isEqualTo(russian);
        assertThat(Language.ENGLISH.form(number)).isEqualTo(english);
    }
}
