package ai.veritasad.analyzer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.disclosure.condition.Conditions;
import ai.veritasad.analyzer.disclosure.profile.Labelling;
import ai.veritasad.analyzer.disclosure.profile.Platform;
import ai.veritasad.analyzer.disclosure.profile.Profile;
import ai.veritasad.analyzer.disclosure.profile.Profiles;
import ai.veritasad.analyzer.disclosure.profile.Rule;
import ai.veritasad.analyzer.report.finding.LocalText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ProfileDataTest {

    private static final Path PAGE =
            Path.of(System.getProperty("veritasad.root", "../.."), "docs", "disclosure.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]{2}-\\d\\d) \\|(.*)$");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    static List<Profile> profiles() {
        return Profiles.bundled();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_rule_has_its_own_id_a_known_condition_and_a_source(Profile profile) {
        Set<String> ids = new HashSet<>();
        Set<String> conditions = new HashSet<>();
        for (Rule rule : profile.rules()) {
            assertThat(rule.id()).matches(profile.code() + "-\\d\\d");
            assertThat(ids.add(rule.id())).as("%s stands once", rule.id()).isTrue();
            assertThat(Conditions.names()).contains(rule.condition());
            assertThat(conditions.add(rule.condition())).as(rule.condition()).isTrue();
            assertThat(profile.source(rule.source()).title()).isNotBlank();
        }
        profile.sectors()
                .forEach(
                        sector -> assertThat(profile.source(sector.source()).title()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void no_source_is_listed_in_vain(Profile profile) {
        Set<String> used = new TreeSet<>();
        profile.rules().forEach(rule -> used.add(rule.source()));
        profile.sectors().forEach(sector -> used.add(sector.source()));

        assertThat(profile.sources().keySet()).isEqualTo(used);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_word_has_one_standing(Profile profile) {
        Set<String> seen = new HashSet<>();
        for (Labelling.Words list : profile.label().words()) {
            list.words()
                    .forEach(word ->
                            assertThat(seen.add(word)).as("%s: %s", profile.code(), word).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void both_languages_say_the_same_names_and_speak_of_signs_alone(Profile profile) {
        List<LocalText> texts = new ArrayList<>();
        profile.rules().forEach(rule -> texts.add(rule.message()));
        profile.sectors().forEach(sector -> texts.add(sector.warning()));
        for (LocalText text : texts) {
            assertThat(names(text.ru())).as(text.ru()).isEqualTo(names(text.en()));
            assertThat(text.ru()).isNotBlank().doesNotContainIgnoringCase("наруш");
            assertThat(text.en()).isNotBlank().doesNotContainIgnoringCase("violat");
        }
    }

    private static Set<String> names(String message) {
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(message);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void named_platforms_are_known(Profile profile) {
        assertThat(Profiles.platforms().stream().map(Platform::name))
                .containsAll(profile.channels().forbidden())
                .containsAll(profile.channels().contested());
    }

    @Test
    void the_page_of_rules_and_the_data_name_the_same_rules() throws IOException {
        String page = Files.readString(PAGE);
        List<String> written = ROW.matcher(page).results().map(row -> row.group(1)).toList();

        assertThat(written)
                .containsExactlyElementsOf(
                        profiles().stream()
                                .flatMap(profile -> profile.rules().stream())
                                .map(Rule::id)
                                .toList());
    }

    @Test
    void the_page_of_rules_gives_severity_date_and_source_of_the_data() throws IOException {
        String page = Files.readString(PAGE);
        List<String> rows = ROW.matcher(page).results().map(row -> row.group(2)).toList();
        List<String> wanted =
                profiles().stream()
                        .flatMap(profile ->
                                profile.rules().stream().map(rule -> cells(profile, rule)))
                        .toList();

        assertThat(rows).hasSameSizeAs(wanted);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).endsWith(wanted.get(i));
        }
    }

    private static String cells(Profile profile, Rule rule) {
        return Stream.of(
                        rule.severity().name().toLowerCase(Locale.ROOT),
                        rule.state()
                                .map(state -> state.name().toLowerCase(Locale.ROOT))
                                .orElse("–"),
                        rule.validFrom().map(day -> "from " + day).orElse("always"),
                        profile.source(rule.source()).title())
                .reduce("", (row, cell) -> row + " " + cell + " |");
    }
}
