package ai.veritasad.analyzer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.disclosure.profile.Profiles;
import ai.veritasad.analyzer.disclosure.profile.Rule;
import ai.veritasad.analyzer.report.Segment.Kind;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Identifier.EridState;
import ai.veritasad.analyzer.report.signal.Identifier.LinkKind;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** For each rule a film that fires it, and one like it that doesn't. */
class RuleTableTest {

    record Row(String rule, Film fires, Film silent) {
        String code() {
            return rule.substring(0, 2);
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    private static final Span SECOND_AD = Span.ofSeconds(300, 360);

    @ParameterizedTest
    @MethodSource("rows")
    void a_rule_fires_where_it_should_and_nowhere_else(Row row) {
        List<Finding> found =
                row.fires().findings(row.code()).stream()
                        .filter(finding -> finding.rule().equals(row.rule()))
                        .toList();

        assertThat(found).isNotEmpty().doesNotHaveDuplicates();
        assertThat(found)
                .allSatisfy(finding -> {
                    assertThat(finding.message().ru()).isNotBlank().doesNotContain("{");
                    assertThat(finding.message().en()).isNotBlank().doesNotContain("{");
                    assertThat(finding.message().ru()).doesNotContainIgnoringCase("наруш");
                    assertThat(finding.message().en()).doesNotContainIgnoringCase("violat");
                    assertThat(finding.source()).isNotBlank();
                });
        assertThat(row.silent().rules(row.code())).doesNotContain(row.rule());
    }

    @Test
    void every_rule_has_a_row() {
        List<String> rules =
                Profiles.bundled().stream()
                        .flatMap(profile -> profile.rules().stream())
                        .map(Rule::id)
                        .toList();

        assertThat(rows().map(Row::rule)).containsExactlyInAnyOrderElementsOf(rules);
    }

    static Stream<Row> rows() {
        return Stream.of(
                        russianLabels(),
                        russianAdvertisers(),
                        russianTokens(),
                        russianPlaces(),
                        russianScope(),
                        others("US", "en", "Sponsored", "#partner", "Реклама"),
                        others("UK", "en", "Ad", "Sponsored", "Реклама"),
                        others("EU", "fr", "Publicité", "Partenariat", "Реклама"),
                        others("DE", "de", "Werbung", "Kooperation", "Advertisement"),
                        others("FR", "fr", "Publicité", "Partenariat", "Advertisement"),
                        alone())
                .flatMap(rows -> rows);
    }

    private static Film ad() {
        return Film.withAd();
    }

    private static Film full() {
        return Film.labelledInRussian();
    }

    private static Row row(String rule, Film fires, Film silent) {
        return new Row(rule, fires, silent);
    }

    private static Stream<Row> russianLabels() {
        return Stream.of(
                row("RU-01", ad(), ad().label("Реклама")),
                row("RU-02", ad().weakLabel("При поддержке"), ad()),
                row(
                        "RU-03",
                        ad().says(Function.EXPLICIT, "это реклама"),
                        ad().label("Реклама").says(Function.EXPLICIT, "это реклама")),
                row("RU-15", ad().label("Реклама", Span.ofSeconds(100, 101), 0.01, 1.5), full()),
                row("RU-25", ad().captionsAlone(), ad()));
    }

    private static Stream<Row> russianAdvertisers() {
        return Stream.of(
                row("RU-04", ad(), ad().number("7736207543", true)),
                row("RU-05", ad().name("ООО «Ромашка»"), ad().advertiser()),
                row(
                        "RU-06",
                        ad().number("7736207544", false),
                        ad().number("7736207544", false).number("7736207543", true)),
                row(
                        "RU-28",
                        ad().link("https://romashka.ru/", LinkKind.PLAIN),
                        ad().link("https://clck.ru/x", LinkKind.SHORTENER)));
    }

    private static Stream<Row> russianTokens() {
        return Stream.of(
                row(
                        "RU-07",
                        ad().named(
                                        Film.erid(Film.TOKEN, EridState.PLAUSIBLE, false),
                                        Medium.SPEECH,
                                        Film.AD),
                        ad().token(Film.TOKEN)),
                row("RU-08", token("2Vtzq!", EridState.MALFORMED), token(EridState.PLAUSIBLE)),
                row("RU-09", token(EridState.UNVERIFIED), token(EridState.PLAUSIBLE)),
                row("RU-10", ad().damagedToken("2vtzqwjzys7"), token(EridState.PLAUSIBLE)),
                row(
                        "RU-11",
                        ad().tokenBelow(Film.TOKEN),
                        ad().tokenBelow(Film.TOKEN)
                                .linkBelow("https://a.ru/?erid=x", LinkKind.ERID)),
                row(
                        "RU-12",
                        ad().linkBelow("https://clck.ru/x", LinkKind.SHORTENER),
                        ad().linkBelow("https://clck.ru/x", LinkKind.SHORTENER).token(Film.TOKEN)),
                row(
                        "RU-13",
                        full().linkBelow("https://tp.st/x", LinkKind.AFFILIATE),
                        full().linkBelow("https://tp.st/x", LinkKind.ERID, LinkKind.AFFILIATE)),
                row("RU-14", twoAds(Film.TOKEN, Film.TOKEN), twoAds(Film.TOKEN, Film.OTHER_TOKEN)),
                row(
                        "RU-26",
                        full().tokenBelow(Film.OTHER_TOKEN),
                        full().tokenBelow(Film.OTHER_TOKEN).tokenBelow(Film.TOKEN)),
                row(
                        "RU-27",
                        token(EridState.UNSURE),
                        token(EridState.UNSURE).tokenBelow(Film.TOKEN)));
    }

    private static Film token(EridState state) {
        return token(Film.TOKEN, state);
    }

    private static Film token(String value, EridState state) {
        return ad().token(value, state, Film.AD);
    }

    private static Film twoAds(String first, String second) {
        return ad().segment(Kind.SPONSOR_READ, SECOND_AD)
                .token(first, EridState.PLAUSIBLE, Film.AD)
                .token(second, EridState.PLAUSIBLE, SECOND_AD);
    }

    private static Stream<Row> russianPlaces() {
        return Stream.of(
                row(
                        "RU-16",
                        full().at("https://www.instagram.com/p/1"),
                        full().at("https://vk.com/v")),
                row("RU-17", full().onPlatform("youtube"), full().onPlatform("rutube")),
                row(
                        "RU-18",
                        full().described("Канал обо всём", 10_001),
                        full().described("Канал обо всём. А+", 10_001)),
                row(
                        "RU-19",
                        full().talk("Поможем пройти банкротство физических лиц"),
                        full().talk(
                                        "Банкротство физических лиц. Банкротство влечет негативные"
                                                + " последствия")));
    }

    private static Stream<Row> russianScope() {
        return Stream.of(
                row("RU-20", ad().published("2022-08-31"), ad().published("2022-09-01")),
                row("RU-21", ad().inLanguage("en"), ad().inLanguage("en").token(Film.TOKEN)),
                row(
                        "RU-22",
                        own().says(Function.CTA_DEED, "закажите"),
                        own().says(Function.CTA_DEED, "закажите").label("Реклама")),
                row("RU-23", Film.empty().below(Function.LABEL, "Реклама"), Film.empty()),
                row("RU-24", Film.with(Kind.MENTION), ad()),
                row(
                        "RU-29",
                        ad().says(Function.DENIAL, "это не реклама").promoCode("LETO20"),
                        ad().says(Function.DENIAL, "это не реклама")));
    }

    private static Film own() {
        return Film.with(Kind.SELF_PROMOTION);
    }

    /** The rules that all but Russia have in common. */
    private static Stream<Row> others(
            String code, String language, String label, String insufficient, String foreign) {
        Film misplaced = ad(language).label(label, Span.ofSeconds(150, 160));
        return Stream.of(
                row(code + "-01", ad(language), ad(language).label(label)),
                row(code + "-02", ad(language).weakLabel(insufficient), ad(language)),
                row(
                        code + "-03",
                        ad(language).below(Function.LABEL, label),
                        ad(language).label(label)),
                row(code + "-04", misplaced, ad(language).label(label)),
                row(
                        code + "-05",
                        ad(language).label(label, Film.AD, 0.01, 9),
                        ad(language).label(label)),
                row(
                        code + "-07",
                        ad(language).platformLabel("Includes paid promotion"),
                        ad(language).label(label)),
                row(
                        code + "-08",
                        ad(language).weakLabel("Paid partnership"),
                        ad(language).label(label)),
                row(
                        code + "-09",
                        ad(language).says(Function.DENIAL, "no ad").promoCode("SUN20"),
                        ad(language).promoCode("SUN20")),
                row(code + "-11", Film.with(Kind.MENTION), ad(language)),
                row(
                        code + "-12",
                        Film.empty().inLanguage(language).below(Function.LABEL, label),
                        ad(language).below(Function.LABEL, label)),
                row(code + "-13", ad(language).captionsAlone(), ad(language)),
                row(code + "-06", ad(language).label(foreign), ad(language).label(label)),
                row(code + "-14", ad("ru"), ad(language)));
    }

    private static Film ad(String language) {
        return ad().inLanguage(language);
    }

    private static Stream<Row> alone() {
        return Stream.of(
                row(
                        "US-15",
                        ad("en").label("Ad"),
                        ad("en").label("Ad").says(Function.EXPLICIT, "this is an ad")),
                row(
                        "UK-10",
                        own().inLanguage("en").says(Function.PROMO_CODE, "use code"),
                        own().inLanguage("en").says(Function.PROMO_CODE, "use code").label("Ad")),
                row(
                        "EU-10",
                        own().inLanguage("fr").says(Function.PROMO_CODE, "code promo"),
                        own().inLanguage("fr")),
                row("FR-15", ad("fr").published("2023-06-08"), ad("fr").published("2023-06-09")));
    }
}
