package ai.veritasad.analyzer.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class LegalNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Реклама. ООО «Ромашка», ИНН 7707083893 | ООО «Ромашка»",
                "Реклама ООО \"Ромашка и Ко\" | ООО «Ромашка и Ко»",
                "Реклама. ООО „Ромашка“ | ООО «Ромашка»",
                "Рекламодатель: АО «ТД «Перекрёсток» ИНН | АО «ТД «Перекрёсток»",
                "АО «ТД «Перекрёсток»» ИНН | АО «ТД «Перекрёсток»»",
                "ооо «ромашка» | ООО «ромашка»",
                "ООО Ромашка. Подробности | ООО Ромашка",
                "АО Тинькофф Банк, лицензия | АО Тинькофф Банк",
                "РЕКЛАМА. ООО РОМАШКА ИНН 7707083893 | ООО РОМАШКА",
                "Общество с ограниченной ответственностью «Ромашка» | ООО «Ромашка»",
                "ИП Иванов И. И. ИНН 500100732259 | ИП Иванов И. И.",
                "ИП Иванов Иван Иванович, ИНН | ИП Иванов Иван Иванович",
                "Индивидуальный предприниматель Петрова А.Б. | ИП Петрова А.Б.",
                "самозанятый Сидоров Пётр ИНН | самозанятый Сидоров Пётр",
                "ТОО «Алма» | ТОО «Алма»",
                "OOO \"Romashka\" | ООО «Romashka»",
                "Paid for by Acme Tools, Inc. today | Acme Tools Inc",
                "by Acme Ltd | Acme Ltd",
                "Nord Security Inc. | Nord Security Inc",
                "Müller & Söhne GmbH & Co. KG, Berlin | Müller & Söhne GmbH & Co. KG",
                "Telefónica S.A. | Telefónica S.A",
                "Orlen sp. z o.o. | Orlen sp. z o.o",
                "Deutsche Telekom AG | Deutsche Telekom AG"
            })
    void a_name_is_found_with_its_legal_form(String text, String value) {
        assertThat(values(text)).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ооо как красиво",
                "ООО!",
                "ИП адрес сервера",
                "the same as before",
                "SAME AS EVER",
                "this company is limited",
                "in the USA.",
                "самозанятый может работать",
                "100 000 «Ромашек»",
                "unlimited Ltd",
                ""
            })
    void words_that_only_look_like_forms_are_none(String text) {
        assertThat(values(text)).isEmpty();
    }

    private static List<String> values(String text) {
        return new LegalNames()
                .find(text).stream().map(found -> found.identifier().value()).toList();
    }
}
