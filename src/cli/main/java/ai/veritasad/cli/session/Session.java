package ai.veritasad.cli.session;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Terminal;

import java.time.Clock;

/**
 * What a command works with.
 *
 * @param shelf the models of speech
 * @param verbose whether a bug shows its whole trace
 */
public record Session(
        Terminal terminal,
        Messages messages,
        Engine engine,
        Shelf shelf,
        Cancellation cancellation,
        Clock clock,
        boolean verbose) {}
