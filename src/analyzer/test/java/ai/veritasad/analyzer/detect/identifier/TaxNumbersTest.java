package ai.veritasad.analyzer.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.signal.Identifier.Register;
import ai.veritasad.analyzer.report.signal.Identifier.TaxNumber;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TaxNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "INN, 7736207543",
        "INN, 7719571260",
        "INN, 7707083893",
        "INN, 7704340310",
        "INN, 482421084121",
        "INN, 532121362971",
        "INN, 500100732259",
        "OGRN, 1027700220624",
        "OGRN, 1037739010891",
        "OGRN, 1195027010386",
        "OGRN, 1027700132195",
        "OGRNIP, 322774600514191",
        "OGRNIP, 325774600668782",
        "OGRNIP, 304500116000157"
    })
    void check_digits_of_real_numbers_fit(Register register, String digits) {
        assertThat(TaxNumbers.number(register, digits).valid()).isTrue();
        assertThat(TaxNumbers.number(register, withLastDigitChanged(digits)).valid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"INN, 7701234567", "INN, 0000000000", "INN, 770708389", "OGRN, 0000000000000"})
    void check_digits_of_wrong_numbers_do_not_fit(Register register, String digits) {
        assertThat(TaxNumbers.number(register, digits).valid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ООО «Ромашка», ИНН 7707083893. erid: x | 7707083893 | INN",
                "ИНН: 7707083893 | 7707083893 | INN",
                "ИНН7707083893 | 7707083893 | INN",
                "инн № 500100732259 | 500100732259 | INN",
                "ИНН/КПП 7707083893/770701001 | 7707083893 | INN",
                "ИНН рекламодателя: 7707083893 | 7707083893 | INN",
                "ИНН 77 07 083 893 | 7707083893 | INN",
                "ИHH 7707083893 | 7707083893 | INN",
                "INN 7707083893 | 7707083893 | INN",
                "ОГРН 1027700132195 | 1027700132195 | OGRN",
                "ОГРНИП: 304500116000157 | 304500116000157 | OGRNIP",
                "ИНН 770708389 | 770708389 | INN"
            })
    void a_number_is_found_after_its_label(String text, String digits, Register register) {
        List<Finder.Found> found = new TaxNumbers().find(text);

        assertThat(found).hasSize(1);
        TaxNumber number = (TaxNumber) found.getFirst().identifier();
        assertThat(number.value()).isEqualTo(digits);
        assertThat(number.register()).isEqualTo(register);
        assertThat(number.valid()).isEqualTo(digits.length() != 9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7707083893",
                "Позвоните 8 800 555 35 35",
                "винни 7707083893",
                "ИНН в описании, телефон 84951234567",
                "ИНН"
            })
    void a_number_without_label_is_none(String text) {
        assertThat(new TaxNumbers().find(text)).isEmpty();
    }

    private static String withLastDigitChanged(String digits) {
        int last = digits.length() - 1;
        return digits.substring(0, last)
                + (digits.charAt(last) == '9' ? '0' : (char) (digits.charAt(last) + 1));
    }
}
