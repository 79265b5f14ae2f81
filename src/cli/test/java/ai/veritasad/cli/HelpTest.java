package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.cli.Shell.Outcome;
import ai.veritasad.cli.session.AnalyzerEngine;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.session.Version;
import ai.veritasad.cli.terminal.Channel;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Terminal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

class HelpTest {

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    @ParameterizedTest
    @CsvSource({
        "en, ''",
        "en, analyze",
        "en, judge",
        "en, export",
        "en, import",
        "en, formats",
        "en, evaluate",
        "en, train",
        "en, models",
        "en, models list",
        "en, models get",
        "ru, evaluate",
        "ru, train",
        "ru, models",
        "ru, models import",
        "ru, ''",
        "ru, analyze",
        "ru, judge",
        "ru, export",
        "ru, import",
        "ru, formats",
    })
    void every_command_explains_itself(String language, String command) {
        Outcome told =
                Shell.PIPED.run(
                        (Object[]) (command + " --help --lang " + language).strip().split(" ", -1));

        assertThat(told.code()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .contains("veritasad " + command)
                .contains(List.of("--help", "--lang", "--no-color", "--verbose"));
        for (ExitCode code : ExitCode.values()) {
            assertThat(told.out()).containsPattern("(?m)^  " + code.number() + " +\\S");
        }
        assertThat(CYRILLIC.matcher(told.out()).find()).isEqualTo(language.equals("ru"));
        assertThat(told.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_option_has_a_description_and_no_description_is_left_over(String language) {
        CommandLine line = line(Locale.of(language));
        Set<String> used = new HashSet<>();
        for (CommandLine command : commands(line)) {
            String name = command.getCommandSpec().qualifiedName(".");
            assertThat(command.getCommandSpec().usageMessage().header()).as(name).isNotEmpty();
            for (ArgSpec argument : command.getCommandSpec().args()) {
                assertThat(argument.description()).as(name + " " + argument).isNotEmpty();
                used.addAll(keys(name, argument));
            }
        }

        assertThat(Veritasad.help(Locale.of(language)).keySet())
                .filteredOn(key -> !key.contains("usage."))
                .isSubsetOf(used);
    }

    @ParameterizedTest
    @CsvSource({"evaluate, --predictions", "train, --dev"})
    void options_of_a_command_of_its_own_come_first(String command, String first) {
        assertThat(Shell.PIPED.run(command, "--help", "--lang", "en").out())
                .containsPattern("Options:\\s+" + first + "\\b")
                .containsPattern("-q, --quiet");
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Veritasad.help(Locale.of("ru")).keySet())
                .isEqualTo(Veritasad.help(Locale.ENGLISH).keySet());
    }

    @Test
    void the_version_is_told() {
        assertThat(Shell.PIPED.run("--version").out().strip())
                .isEqualTo("veritasad " + Version.read())
                .matches("veritasad \\d+\\.\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void the_formats_are_listed_with_their_files(String language) {
        Outcome told = Shell.PIPED.run("formats", "--lang", language);

        assertThat(told.code()).isZero();
        Formats.ALL.forEach(format ->
                assertThat(told.out())
                        .containsPattern(
                                "(?m)^"
                                        + format.id()
                                        + " +talk"
                                        + Pattern.quote(format.ending())
                                        + "$"));
    }

    // The keys under which picocli looks for a description.
    private static List<String> keys(String command, ArgSpec argument) {
        List<String> keys = new ArrayList<>();
        if (argument instanceof CommandLine.Model.OptionSpec option) {
            for (String name : option.names()) {
                keys.add(name.replaceFirst("^-+", ""));
            }
        } else if (argument instanceof CommandLine.Model.PositionalParamSpec parameter) {
            keys.add(parameter.paramLabel() + "[" + parameter.index() + "]");
        }
        List<String> all = new ArrayList<>(keys);
        keys.forEach(key -> all.add(command + "." + key));
        return all;
    }

    private static List<CommandLine> commands(CommandLine line) {
        List<CommandLine> commands = new ArrayList<>(List.of(line));
        line.getSubcommands().values().forEach(inner -> commands.addAll(commands(inner)));
        return commands;
    }

    private static CommandLine line(Locale language) {
        Channel nowhere =
                new Channel(
                        new PrintStream(
                                OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        false,
                        false);
        return Veritasad.line(
                new Session(
                        new Terminal(nowhere, nowhere, () -> 80),
                        new Messages(language),
                        new AnalyzerEngine("test", Shell.PIPED.shelf()),
                        Shell.PIPED.shelf(),
                        new Cancellation(),
                        Shell.NOON,
                        false));
    }
}
