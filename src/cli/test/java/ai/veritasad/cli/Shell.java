package ai.veritasad.cli;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.cli.session.AnalyzerEngine;
import ai.veritasad.cli.session.Engine;
import ai.veritasad.cli.session.Shelf;
import ai.veritasad.cli.terminal.Channel;
import ai.veritasad.cli.terminal.Terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs commands in this process, before a terminal of the test's making. */
record Shell(Engine engine, Shelf shelf, Cancellation cancellation, int width, boolean watched) {

    /** No folder and no variable of this machine. */
    private static final Shelf EMPTY =
            new Shelf(Catalogue::bundled, new Folders("Linux", Path.of("/nowhere"), Map.of()));

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    /** The real analyzer, its output going into pipes. */
    static final Shell PIPED = with(new AnalyzerEngine("test", EMPTY));

    static Shell with(Engine engine) {
        return new Shell(engine, EMPTY, new Cancellation(), 80, false);
    }

    Shell with(Shelf models) {
        return new Shell(engine, models, cancellation, width, watched);
    }

    Shell beforeAPerson() {
        return new Shell(engine, shelf, cancellation, width, true);
    }

    Shell wide(int columns) {
        return new Shell(engine, shelf, cancellation, columns, watched);
    }

    /** What a command left. */
    record Outcome(int code, String out, String err) {}

    Outcome run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(channel(out), channel(err), () -> width);
        int code =
                new Veritasad(terminal, Locale.ENGLISH, engine, shelf, cancellation, NOON)
                        .run(List.of(arguments).stream().map(String::valueOf).toList());
        return new Outcome(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Channel channel(ByteArrayOutputStream bytes) {
        return new Channel(new PrintStream(bytes, true, StandardCharsets.UTF_8), watched, watched);
    }
}
