package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.cli.Shell.Outcome;
import ai.veritasad.cli.terminal.SystemTerminal;
import ai.veritasad.cli.terminal.Terminal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

class ColourTest {

    private static final String TERMINALS = "veritasad.terminals";

    private final Shell piped = Shell.with(ToldEngine.seeing(Disclosure.State.UNDECLARED));

    @AfterEach
    void forget() {
        System.clearProperty(TERMINALS);
    }

    @Test
    void a_pipe_gets_no_colours_and_no_line_of_progress() {
        Outcome told = piped.run("analyze", "talk.mp4");

        assertThat(told.out() + told.err()).doesNotContain("\u001b", "\r");
    }

    @Test
    void a_person_gets_colours_and_progress() {
        Outcome told = piped.beforeAPerson().run("analyze", "talk.mp4");

        assertThat(told.out()).contains("\u001b[1;31m✖ 1 ad, 1 without a declaration\u001b[0m\n");
        assertThat(told.err()).contains("pictures").endsWith("\r\u001b[K");
    }

    @Test
    void quiet_leaves_the_progress_out() {
        Outcome told = piped.beforeAPerson().run("analyze", "talk.mp4", "--quiet");

        assertThat(told.err()).isEmpty();
        assertThat(told.out()).contains("1 ad");
    }

    @Test
    void several_files_are_counted() {
        Outcome told = piped.beforeAPerson().run("analyze", "a.mp4", "b.mp4");

        assertThat(told.err()).contains("1/2 a.mp4", "2/2 b.mp4");
    }

    @Test
    void colours_can_be_switched_off_but_the_progress_stays() {
        Outcome told = piped.beforeAPerson().run("analyze", "talk.mp4", "--no-color");

        assertThat(told.out()).doesNotContain("\u001b");
        assertThat(told.err()).contains("pictures").doesNotContain("\u001b[1m");
    }

    @Test
    void the_environment_can_switch_them_off() {
        System.setProperty(TERMINALS, "12");

        assertThat(open(Map.of()).out().colourful()).isTrue();
        assertThat(open(Map.of("NO_COLOR", "1")).out().colourful()).isFalse();
        assertThat(open(Map.of("NO_COLOR", "")).out().colourful()).isTrue();
        assertThat(open(Map.of("TERM", "dumb")).err().colourful()).isFalse();
        assertThat(open(Map.of("NO_COLOR", "1")).err().interactive()).isTrue();
    }

    @Test
    void only_a_terminal_is_coloured() {
        System.setProperty(TERMINALS, "2");

        assertThat(open(Map.of()).out().colourful()).isFalse();
        assertThat(open(Map.of()).err().colourful()).isTrue();
    }

    private static Terminal open(Map<String, String> environment) {
        return SystemTerminal.open(environment);
    }
}
