package ai.veritasad.analyzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class LanguagePartsTest {

    private static final String RUSSIAN =
            "Сегодня мы поговорим о том, как строили старые мосты через большие реки. По нему давно"
                    + " не ездят машины, но люди гуляют там каждый вечер. ";

    private static final String ENGLISH =
            "This video is sponsored by Vector, and you can get twenty percent off if you go to the"
                    + " link in the description. ";

    private static final String UKRAINIAN =
            "Сьогодні ми поговоримо про те, як це було, бо вже ніхто не знає, що там є. Цей міст"
                    + " стоїть тут дуже давно, але його ще можна побачити. ";

    @Test
    void cuts_an_english_ad_out_of_a_russian_talk_to_the_word() {
        assertThat(parts("ru", RUSSIAN + ENGLISH + RUSSIAN))
                .containsExactly(
                        "ru: " + RUSSIAN.strip(),
                        "en: " + ENGLISH.strip(),
                        "ru: " + RUSSIAN.strip());
    }

    @Test
    void needs_no_punctuation() {
        assertThat(languages("ru", bare(RUSSIAN + ENGLISH + RUSSIAN)))
                .containsExactly("ru", "en", "ru");
    }

    @Test
    void believes_the_words_more_than_what_is_declared() {
        assertThat(languages("ru", ENGLISH)).containsExactly("en");
    }

    @Test
    void tells_neighbouring_languages_apart() {
        assertThat(languages("ru", RUSSIAN + UKRAINIAN + RUSSIAN))
                .containsExactly("ru", "uk", "ru");
    }

    @Test
    void leaves_foreign_names_titles_and_quotes_in_the_talk_around_them() {
        assertThat(
                        languages(
                                "ru",
                                RUSSIAN
                                        + "Спонсор видео Surfshark VPN и The Last of Us, а он ей: «I love"
                                        + " you». Ссылка на Ray-Ban Meta Smart Glasses ниже. "
                                        + RUSSIAN))
                .containsExactly("ru");
        assertThat(languages("en", ENGLISH + "la vida loca, que sera " + ENGLISH))
                .containsExactly("en");
    }

    @Test
    void a_word_said_over_and_over_changes_nothing() {
        assertThat(languages("en", ENGLISH + "que que que que que que que que que " + ENGLISH))
                .containsExactly("en");
    }

    @Test
    void does_not_cut_a_talk_whose_language_has_no_word_list() {
        assertThat(languages("tr", "bu de bir o da ve " + ENGLISH)).containsExactly("tr");
        assertThat(languages("und", ENGLISH + RUSSIAN)).containsExactly("und");
    }

    @Test
    void has_no_part_where_nothing_is_said() {
        assertThat(LanguageParts.of(List.of(), "ru")).isEmpty();
    }

    private static List<String> parts(String main, String text) {
        List<String> words = words(text);
        return LanguageParts.of(words, main).stream()
                .map(part ->
                        part.language()
                                + ": "
                                + String.join(" ", words.subList(part.from(), part.to())))
                .toList();
    }

    private static List<String> languages(String main, String text) {
        return LanguageParts.of(words(text), main).stream().map(LanguagePart::language).toList();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }

    private static String bare(String text) {
        return text.replaceAll("[.,]", "").toLowerCase(Locale.ROOT);
    }
}
