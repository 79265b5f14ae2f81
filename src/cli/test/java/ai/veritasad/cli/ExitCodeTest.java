package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.cli.Shell.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class ExitCodeTest {

    private static final Path FILE = Path.of("talk.mp4");

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(20, new AnalysisException.Missing(FILE)),
                Arguments.of(21, new AnalysisException.Folder(FILE)),
                Arguments.of(22, new AnalysisException.Unreadable(FILE, "disk")),
                Arguments.of(23, new AnalysisException.Empty(FILE)),
                Arguments.of(24, new AnalysisException.NotMedia(FILE, "text")),
                Arguments.of(25, new AnalysisException.Encrypted(FILE)),
                Arguments.of(26, new AnalysisException.Unusable(new LocalText("а", "a"))),
                Arguments.of(130, new AnalysisException.Cancelled()),
                Arguments.of(70, new IllegalStateException("a bug")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void each_failure_has_its_code(int code, RuntimeException failure) {
        Outcome told = failing(failure).run("analyze", FILE);

        assertThat(told.code()).isEqualTo(code);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "ad, COMPLETE, 10",
        "ad, UNDECLARED, 10",
        "undeclared, UNDECLARED, 10",
        "undeclared, INCOMPLETE, 0",
        "undeclared, COMPLETE, 0",
        "UNDECLARED, UNDECLARED, 10",
        "incomplete, INCOMPLETE, 10",
        "incomplete, UNDECLARED, 10",
        "incomplete, COMPLETE, 0",
        "incomplete, UNDECIDED, 0",
        "'undeclared,incomplete', INCOMPLETE, 10",
    })
    void fails_on_what_was_asked_for(String sign, Disclosure.State found, int code) {
        Outcome told = Shell.with(ToldEngine.seeing(found)).run("analyze", FILE, "--fail-on", sign);

        assertThat(told.code()).isEqualTo(code);
    }

    @Test
    void a_failure_goes_before_what_was_found() {
        Shell shell =
                Shell.with(
                        ToldEngine.doing(file -> {
                            if (file.endsWith("bad.mp4")) {
                                throw new AnalysisException.Encrypted(file);
                            }
                            return List.of(Talks.film("talk.mp4"));
                        }));

        assertThat(shell.run("analyze", FILE, "bad.mp4", "--fail-on", "ad").code()).isEqualTo(25);
    }

    @Test
    void a_bug_is_told_by_its_code_and_in_full_only_on_request() {
        Shell shell = failing(new IllegalStateException("a bug"));

        Outcome brief = shell.run("analyze", FILE);
        Outcome full = shell.run("analyze", FILE, "--verbose");

        assertThat(brief.err())
                .containsPattern("internal error: talk.mp4: [0-9A-F]{4}-[0-9A-F]{4}\\.")
                .doesNotContain("IllegalStateException");
        assertThat(full.err()).contains("IllegalStateException: a bug", "    at ai.veritasad");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                    | Name a command",
                "analyze                             | Missing: FILE",
                "analyze a --brightness 3            | Unknown argument: --brightness",
                "analyze a --sensitivity 2           | \"2\" does not fit --sensitivity",
                "analyze a --sensitivity high        | \"high\" does not fit --sensitivity",
                "analyze a --day yesterday           | \"yesterday\" does not fit --day",
                "analyze a --fail-on smell           | \"smell\" does not fit --fail-on",
                "analyze a --lang de                 | \"de\" does not fit --lang",
                "analyze a --day 2026-01-01 --day 2026-01-02 | --day is given twice",
                "analyze a --hear --no-speech        | either --hear or --no-speech",
                "analyze a --language tongue         | \"tongue\" does not fit --language",
                "analyze a b --captions c            | --captions belongs to one video",
                "import a --report b --media c       | either --report or --media",
                "export a                            | Name a format",
                "export a --format srt,csv           | need a folder",
                "brew coffee                         | Unknown argument",
            })
    void a_misuse_is_explained(String line, String complaint) {
        Object[] arguments = line == null ? new Object[0] : line.split(" ", -1);

        Outcome told = failing(new IllegalStateException("analyzed")).run(arguments);

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err().replaceAll("\\s+", " ")).contains(complaint);
    }

    private static Shell failing(RuntimeException failure) {
        return Shell.with(
                ToldEngine.doing(file -> {
                    throw failure;
                }));
    }
}
