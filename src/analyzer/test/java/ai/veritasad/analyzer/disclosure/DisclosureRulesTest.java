package ai.veritasad.analyzer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.Omission.Look;
import ai.veritasad.analyzer.report.Omission.Reason;
import ai.veritasad.analyzer.report.Segment.Kind;
import ai.veritasad.analyzer.report.finding.Disclosure.State;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.finding.Verdict;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Identifier.EridState;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class DisclosureRulesTest {

    @Test
    void a_label_an_advertiser_and_a_token_on_screen_are_complete_in_russia() {
        assertThat(Film.labelledInRussian().first("RU").findings()).isEmpty();
        assertThat(Film.labelledInRussian().state("RU")).isEqualTo(State.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU", "US", "UK", "EU", "DE", "FR"})
    void an_ad_that_nothing_declares_is_undeclared_everywhere(String code) {
        assertThat(Film.withAd().state(code)).isEqualTo(State.UNDECLARED);
        assertThat(Film.withAd().item(code).state()).isEqualTo(State.UNDECLARED);
    }

    @ParameterizedTest
    @CsvSource({
        "Реклама,   ru, INCOMPLETE, COMPLETE,   COMPLETE",
        "#ad,       en, UNDECLARED, COMPLETE,   COMPLETE",
        "Sponsored, en, UNDECLARED, COMPLETE,   UNDECLARED",
        "Werbung,   de, UNDECLARED, COMPLETE,   COMPLETE"
    })
    void one_label_is_worth_different_things(
            String label, String language, State ru, State us, State uk) {
        Film film = Film.withAd().inLanguage(language).label(label).number("7736207543", true);

        assertThat(film.state("RU")).isEqualTo(ru);
        assertThat(film.state("US")).isEqualTo(us);
        assertThat(film.state("UK")).isEqualTo(uk);
    }

    @Test
    void german_and_french_rules_want_their_own_words() {
        assertThat(Film.withAd().inLanguage("de").label("Werbung").state("DE"))
                .isEqualTo(State.COMPLETE);
        assertThat(Film.withAd().inLanguage("de").label("#ad").state("DE"))
                .isEqualTo(State.INCOMPLETE);
        assertThat(Film.withAd().inLanguage("fr").label("Publicité").state("FR"))
                .isEqualTo(State.COMPLETE);
        assertThat(Film.withAd().inLanguage("fr").weakLabel("partenariat").state("FR"))
                .isEqualTo(State.UNDECLARED);
    }

    @Test
    void a_sentence_names_what_was_found_and_what_is_missing() {
        Finding finding = Film.withAd().weakLabel("Спонсор").first("RU").findings().getFirst();

        assertThat(finding.rule()).isEqualTo("RU-02");
        assertThat(finding.message().ru())
                .isEqualTo("Метки «Реклама» нет; «Спонсор» её не заменяет.");
        assertThat(finding.message().en())
                .isEqualTo("The label “Реклама” is missing; “Спонсор” does not replace it.");
        assertThat(finding.signals()).containsExactly(1);
        assertThat(finding.source()).startsWith("38-ФЗ «О рекламе», ст. 18.1");
    }

    @Test
    void findings_stand_most_severe_first_and_never_twice() {
        List<Finding> findings =
                Film.withAd()
                        .says(Function.SPONSOR, "спонсор этого выпуска")
                        .says(Function.SPONSOR, "спонсор этого выпуска")
                        .token(Film.TOKEN, EridState.UNSURE, Film.AD)
                        .name("ООО «Ромашка»")
                        .first("RU")
                        .findings();

        assertThat(findings).extracting(Finding::severity).isSorted().hasSizeGreaterThan(2);
        assertThat(findings).doesNotHaveDuplicates();
    }

    @Test
    void judging_twice_gives_the_same() {
        Film film = Film.labelledInRussian().says(Function.CTA_LINK, "по ссылке");

        assertThat(film.judged("RU", "US", "EU")).isEqualTo(film.judged("RU", "US", "EU"));
    }

    @Test
    void captions_alone_leave_the_label_on_screen_undecided() {
        Film film = Film.withAd().captionsAlone().says(Function.EXPLICIT, "это реклама");

        assertThat(film.state("RU")).isEqualTo(State.UNDECIDED);
        assertThat(film.rules("RU")).containsExactly("RU-25");
        assertThat(film.item("RU").state()).isEqualTo(State.UNDECIDED);
    }

    @Test
    void words_on_screen_that_nobody_read_are_not_missing() {
        Film film = Film.withAd().without(Look.SCREEN_TEXT, Reason.SWITCHED_OFF);

        assertThat(film.state("RU")).isEqualTo(State.UNDECIDED);
        assertThat(film.rules("RU")).containsExactly("RU-25");
        assertThat(film.messages("RU"))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.en())
                                .startsWith("Not examined: words on screen (switched off)."))
                .satisfies(message ->
                        assertThat(message.ru())
                                .startsWith("Не изучено: текст на экране (отключено)."));
        assertThat(film.state("US")).isEqualTo(State.UNDECIDED);
    }

    @Test
    void a_label_may_have_stood_in_damaged_pictures_of_the_ad_but_not_elsewhere() {
        assertThat(Film.withAd().damaged(Span.ofSeconds(110, 120)).state("RU"))
                .isEqualTo(State.UNDECIDED);
        assertThat(Film.withAd().damaged(Span.ofSeconds(110, 111)).state("RU"))
                .isEqualTo(State.UNDECLARED);
        assertThat(Film.withAd().damaged(Span.ofSeconds(300, 400)).state("RU"))
                .isEqualTo(State.UNDECLARED);
    }

    @Test
    void a_token_may_stand_in_a_code_that_nobody_read() {
        Film film = Film.withAd().label("Реклама").advertiser();

        assertThat(film.state("RU")).isEqualTo(State.INCOMPLETE);
        assertThat(film.without(Look.CODES, Reason.SWITCHED_OFF).state("RU"))
                .isEqualTo(State.UNDECIDED);
        assertThat(film.rules("RU")).containsExactly("RU-25");
        assertThat(film.token(Film.TOKEN).state("RU")).isEqualTo(State.COMPLETE);
    }

    @Test
    void what_nobody_heard_may_have_been_said() {
        Film film = Film.withAd().inLanguage("en");

        assertThat(film.state("US")).isEqualTo(State.UNDECLARED);
        assertThat(film.without(Look.SPEECH, Reason.NOT_THERE).state("US"))
                .isEqualTo(State.UNDECIDED);
        assertThat(film.messages("US").getFirst().en())
                .startsWith("Not examined: speech (no captions).");
    }

    @Test
    void what_no_model_could_hear_may_have_been_said() {
        Film film = Film.withAd().inLanguage("en").without(Look.SPEECH, Reason.NO_MODEL);

        assertThat(film.state("US")).isEqualTo(State.UNDECIDED);
        assertThat(film.messages("US").getFirst().en())
                .startsWith("Not examined: speech (no captions and no model of speech).");
    }

    @Test
    void what_was_said_is_enough_where_saying_it_is_enough() {
        Film film = Film.withAd().captionsAlone().inLanguage("en");

        assertThat(film.state("US")).isEqualTo(State.UNDECIDED);
        assertThat(film.says(Function.SPONSOR, "is sponsored by").state("US"))
                .isEqualTo(State.COMPLETE);
    }

    @Test
    void a_podcast_is_labelled_in_speech_and_text() {
        Film film =
                Film.withAd()
                        .soundAlone()
                        .says(Function.EXPLICIT, "это реклама")
                        .tokenBelow(Film.TOKEN)
                        .named(
                                new Identifier.TaxNumber(
                                        "7736207543", Identifier.Register.INN, true),
                                Medium.DESCRIPTION,
                                Film.WHOLE);

        assertThat(film.state("RU")).isEqualTo(State.COMPLETE);
        assertThat(film.onPlatform("youtube").state("RU")).isEqualTo(State.UNDECIDED);
    }

    @Test
    void the_opening_speaks_for_every_ad_unless_it_is_an_ad_of_its_own() {
        Span opening = Span.ofSeconds(2, 8);
        Film shown = Film.withAd().label("Реклама", opening);

        assertThat(shown.rules("RU")).doesNotContain("RU-01");
        assertThat(
                        Film.empty()
                                .segment(Kind.SPONSOR_READ, Span.ofSeconds(0, 60))
                                .segment(Kind.SPONSOR_READ, Span.ofSeconds(300, 360))
                                .label("Реклама", opening)
                                .judged("RU")
                                .segments()
                                .getLast()
                                .disclosures()
                                .getFirst()
                                .state())
                .isEqualTo(State.UNDECLARED);
    }

    @Test
    void a_token_alone_tells_of_the_ad_so_it_is_incomplete_rather_than_hidden() {
        assertThat(Film.withAd().token(Film.TOKEN).state("RU")).isEqualTo(State.INCOMPLETE);
    }

    @Test
    void what_was_published_before_the_law_needs_nothing() {
        Film film = Film.withAd().published("2022-08-31");

        assertThat(film.state("RU")).isEqualTo(State.NOT_REQUIRED);
        assertThat(film.rules("RU")).containsExactly("RU-20");
        assertThat(Film.withAd().published("2022-09-01").rules("RU")).contains("RU-01", "RU-07");
    }

    @Test
    void the_day_of_judgement_decides_what_is_in_force() {
        Film film = Film.labelledInRussian().at("https://www.instagram.com/p/1");

        assertThat(film.on("2025-08-31").rules("RU")).doesNotContain("RU-16");
        assertThat(film.on("2025-09-01").rules("RU")).contains("RU-16");
        assertThat(film.published("2023-05-01").rules("RU")).contains("RU-16");
    }

    @Test
    void an_unknown_jurisdiction_is_told_with_the_known_ones() {
        assertThatThrownBy(() -> Film.withAd().judged("RU", "XX"))
                .isInstanceOfSatisfying(
                        AnalysisException.Unusable.class,
                        told -> {
                            assertThat(told.text().ru()).contains("XX", "RU, US, UK, EU, DE, FR");
                            assertThat(told.text().en()).contains("XX", "RU, US, UK, EU, DE, FR");
                        });
    }

    @Test
    void the_jurisdictions_are_told_with_name_and_day() {
        assertThat(DisclosureRules.bundled().jurisdictions())
                .extracting(Jurisdiction::code)
                .containsExactly("RU", "US", "UK", "EU", "DE", "FR");
        assertThat(DisclosureRules.bundled().jurisdictions())
                .allSatisfy(one -> assertThat(one.name().ru()).isNotEqualTo(one.name().en()));
    }

    @Test
    void a_russian_video_is_judged_by_russian_rules_and_another_is_not() {
        assertThat(Film.withAd().inLanguage("en").state("RU")).isEqualTo(State.NOT_REQUIRED);
        assertThat(Film.withAd().inLanguage("en").phone("+74950000000").state("RU"))
                .isEqualTo(State.UNDECLARED);
        assertThat(
                        Film.withAd()
                                .inLanguage("en")
                                .says(Function.DISCOUNT, "за 990 рублей")
                                .state("RU"))
                .isEqualTo(State.UNDECLARED);
    }

    @Test
    void a_sentence_that_is_denied_declares_nothing() {
        Film film =
                Film.withAd()
                        .inLanguage("en")
                        .says(Function.SPONSOR, "sponsored by")
                        .says(Function.DENIAL, "not sponsored");

        assertThat(film.state("US")).isEqualTo(State.UNDECLARED);
    }

    @ParameterizedTest
    @CsvSource({
        "SPONSOR_READ,   HIDDEN_AD",
        "AD_BREAK,       HIDDEN_AD",
        "SELF_PROMOTION, MENTION",
        "MENTION,        MENTION"
    })
    void the_earlier_label_of_what_nothing_declares(Kind kind, Verdict.Label label) {
        assertThat(Film.with(kind).judged("RU").verdict().label()).isEqualTo(label);
    }

    @Test
    void the_earlier_label_of_what_is_declared() {
        assertThat(Film.empty().judged("RU").verdict().label()).isEqualTo(Verdict.Label.NO_AD);
        assertThat(Film.labelledInRussian().judged("RU").verdict().label())
                .isEqualTo(Verdict.Label.OFFICIAL);
        assertThat(Film.withAd().label("Реклама").judged("RU").verdict().label())
                .isEqualTo(Verdict.Label.UNOFFICIAL);
        assertThat(Film.empty().label("Реклама").judged("RU").verdict().label())
                .isEqualTo(Verdict.Label.OFFICIAL);
        assertThat(Film.withAd().judged().verdict().label()).isEqualTo(Verdict.Label.UNOFFICIAL);
    }

    @Test
    void the_first_jurisdiction_that_asks_gives_the_earlier_label() {
        Film film = Film.withAd().inLanguage("en").label("Sponsored");

        assertThat(film.judged("RU", "US", "UK").verdict().label())
                .isEqualTo(Verdict.Label.OFFICIAL);
        assertThat(film.judged("RU", "UK", "US").verdict().label())
                .isEqualTo(Verdict.Label.HIDDEN_AD);
    }
}
