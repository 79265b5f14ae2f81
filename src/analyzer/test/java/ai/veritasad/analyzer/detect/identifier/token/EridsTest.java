package ai.veritasad.analyzer.detect.identifier.token;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.identifier.Finder.Found;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Identifier.EridState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class EridsTest {

    @ParameterizedTest
    @CsvSource({
        "2VtzqwJZYS7, 1909, 194534598",
        "LjN8KcHoa, 1914, 90494",
        "LatgBwYEY, 1385, 486615",
        "2SDnjd8jdBo, 1684, 4285236",
        "Kra23uVC3, 1684, 269007",
        "2VfnxyNkZrY, 1647, 2949753",
        "2RanymxNatT, 7171, 9767240",
        "5jtCeReNx12oajqsarxLiF2, 1842, e-cA-4579549",
        "F7NfYUJCUneP4VtcCdSp, 1842, a-13448491"
    })
    void a_published_token_names_its_issuer_and_creative(
            String token, long issuer, String creative) {
        Identifier.Erid erid = Erids.judge(token);

        assertThat(erid.state()).isEqualTo(EridState.PLAUSIBLE);
        assertThat(erid.value()).isEqualTo(token);
        assertThat(erid.issuer()).hasValue(issuer);
        assertThat(erid.creative()).hasValue(creative);
        assertThat(erid.caseDamaged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2VfnxwLt8Yp",
                "LjN8KXabcde",
                "2VtzqwXYZ",
                "2RanyTest",
                "2Vfnxabc123",
                "Kra2BUVbk",
                "2023SDLegal23",
                "5UGfwMukZ4"
            })
    void an_invented_token_is_not_believed(String token) {
        assertThat(Erids.judge(token).issuer()).isEmpty();
        assertThat(Erids.judge(token).state()).isIn(EridState.UNVERIFIED, EridState.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Реклама. ООО «Ромашка», ИНН 7707083893. erid: 2VtzqwJZYS7",
                "ERID: 2VtzqwJZYS7",
                "Erid 2VtzqwJZYS7.",
                "еrid:2VtzqwJZYS7",
                "erid—2VtzqwJZYS7",
                "erid №2VtzqwJZYS7",
                "er1d: 2VtzqwJZYS7 |",
                "Токен: 2VtzqwJZYS7",
                "erid: «2VtzqwJZYS7»",
                "erid:\n2VtzqwJZYS7",
                "erid:\u00a02VtzqwJZYS7\u200b",
                "erid:2VtzqwJZYS7Подробнее на сайте",
                "https://shop.ru/?utm_source=yt&erid=2VtzqwJZYS7&x=1",
                "https://shop.ru/?ERID=2VtzqwJZYS7",
                "https://r.ru/go?to=https%3A%2F%2Fshop.ru%2F%3Ferid%3D2VtzqwJZYS7%26a%3Db",
                "https://r.ru/go?to=https%253A%252F%252Fshop.ru%253Ferid%253D2VtzqwJZYS7"
            })
    void a_token_is_found_however_its_label_is_written(String text) {
        assertThat(values(text)).containsExactly("2VtzqwJZYS7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Что такое erid и зачем он нужен?",
                "erid: нет",
                "ERID: обязателен с 2022 года",
                "erid registration is open",
                "erid",
                "Friderid: 2VtzqwJZYS7",
                "токен: сбросьте пароль",
                "Token: abcdefghij",
                "токен AB12cd34EF",
                ""
            })
    void talk_about_tokens_holds_none(String text) {
        assertThat(values(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "erid=undefined, undefined, UNVERIFIED",
        "erid: 2023SDLegal23, 2023SDLegal23, MALFORMED",
        "erid: 2Vfnxabc123, 2Vfnxabc123, UNVERIFIED",
        "erid 5UGfwMukZ4, 5UGfwMukZ4, UNVERIFIED",
        "erid: 2VtzqwJ, 2VtzqwJ, MALFORMED"
    })
    void what_was_meant_as_a_token_but_is_none_is_kept_as_such(
            String text, String value, EridState state) {
        Identifier.Erid erid = (Identifier.Erid) find(text).getFirst().identifier();

        assertThat(erid.value()).isEqualTo(value);
        assertThat(erid.state()).isEqualTo(state);
    }

    @Test
    void cyrillic_look_alikes_in_a_token_are_mended() {
        Identifier.Erid erid = Erids.judge("LjN8KсНоа");

        assertThat(erid.value()).isEqualTo("LjN8KcHoa");
        assertThat(erid.read()).isEqualTo("LjN8KсНоа");
        assertThat(erid.state()).isEqualTo(EridState.REPAIRED);
        assertThat(erid.issuer()).hasValue(1914);
    }

    @Test
    void a_letter_that_could_have_been_several_is_not_guessed() {
        Identifier.Erid erid = Erids.judge("2VtzqwJZYSO");

        assertThat(erid.state()).isEqualTo(EridState.MALFORMED);
        assertThat(erid.value()).isEqualTo("2VtzqwJZYSO");
    }

    @Test
    void a_token_in_one_case_is_marked_as_case_damaged() {
        assertThat(Erids.judge("2vtzqwjzys7").caseDamaged()).isTrue();
        assertThat(Erids.judge("2VTZQWJZYS7").caseDamaged()).isTrue();
        assertThat(Erids.judge("2VtzqwJZYS7").caseDamaged()).isFalse();
    }

    @Test
    void several_tokens_are_found_in_order() {
        assertThat(values("erid: LjN8KcHoa, erid: Kra23uVC3; erid=2SDnjd8jdBo"))
                .containsExactly("LjN8KcHoa", "Kra23uVC3", "2SDnjd8jdBo");
    }

    private static List<Found> find(String text) {
        return new Erids().find(text);
    }

    private static List<String> values(String text) {
        return find(text).stream().map(found -> found.identifier().value()).toList();
    }
}
