package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.report.Omission;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.api.wire.account.Plan;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.terminal.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class MessagesTest {

    private static final Messages RUSSIAN = new Messages(Locale.of("ru"));
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    /** What the code names by {@link Messages#name}. */
    private static final List<Enum<?>[]> CHOICES =
            List.of(
                    Stage.values(),
                    Plan.values(),
                    Disclosure.State.values(),
                    Segment.Kind.values(),
                    Finding.Severity.values(),
                    Medium.values(),
                    Omission.Look.values(),
                    Broadcast.Cue.values(),
                    Recognised.Standing.values(),
                    Identifier.Register.values(),
                    Identifier.EridState.values(),
                    Identifier.LinkKind.values(),
                    ExitCode.values());

    private static final Pattern KEY = Pattern.compile("\"([a-z0-9]+\\.[a-z0-9.-]+)\"");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(RUSSIAN.bundle().keySet()).isEqualTo(ENGLISH.bundle().keySet());
    }

    @Test
    void both_languages_put_the_same_values_into_a_sentence() {
        for (String key : ENGLISH.bundle().keySet()) {
            assertThat(places(RUSSIAN, key)).as(key).isEqualTo(places(ENGLISH, key));
        }
    }

    @Test
    void every_key_is_used_and_none_is_missing() throws IOException {
        Set<String> known = new TreeSet<>(ENGLISH.bundle().keySet());
        Set<String> plural = new TreeSet<>();
        for (String key : known) {
            if (key.endsWith(".one")) {
                plural.add(key.substring(0, key.length() - ".one".length()));
            }
        }
        Set<String> used = new TreeSet<>();
        for (String named : namedInCode()) {
            if (known.contains(named)) {
                used.add(named);
            } else if (plural.contains(named)) {
                Stream.of(".one", ".few", ".many").forEach(form -> used.add(named + form));
            }
        }
        for (Enum<?>[] choice : CHOICES) {
            for (Enum<?> constant : choice) {
                used.add(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            }
        }
        Formats.ALL.forEach(format -> used.add("formats." + format.id()));

        Set<String> missing = new TreeSet<>(used);
        missing.removeAll(known);
        known.removeAll(used);
        assertThat(known).as("unused").isEmpty();
        assertThat(missing).as("missing").isEmpty();
    }

    @Test
    void no_code_asks_for_a_key_that_there_is_not() throws IOException {
        Set<String> roots = new TreeSet<>();
        ENGLISH.bundle().keySet().forEach(key -> roots.add(key.substring(0, key.indexOf('.'))));

        assertThat(namedInCode())
                .filteredOn(named -> roots.contains(named.substring(0, named.indexOf('.'))))
                .allSatisfy(named ->
                        assertThat(
                                        ENGLISH.bundle().containsKey(named)
                                                || ENGLISH.bundle().containsKey(named + ".one"))
                                .as(named)
                                .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 реклама, 1 ad",
        "2, 2 рекламы, 2 ads",
        "5, 5 реклам, 5 ads",
        "11, 11 реклам, 11 ads",
        "12, 12 реклам, 12 ads",
        "21, 21 реклама, 21 ads",
        "104, 104 рекламы, 104 ads",
        "111, 111 реклам, 111 ads",
    })
    void numbers_go_with_their_forms(long number, String russian, String english) {
        assertThat(RUSSIAN.count("verdict.ads", number)).isEqualTo(russian);
        assertThat(ENGLISH.count("verdict.ads", number)).isEqualTo(english);
    }

    private static Set<String> places(Messages messages, String key) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{\\d}").matcher(messages.bundle().getString(key));
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    private static List<String> namedInCode() throws IOException {
        Path sources =
                Path.of(System.getProperty("veritasad.root", "../..")).resolve("src/cli/main/java");
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    named.add(key.group(1));
                }
            }
        }
        return named;
    }
}
