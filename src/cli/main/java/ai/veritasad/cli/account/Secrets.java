package ai.veritasad.cli.account;

import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks for what nobody else should see: unseen on a terminal, a line of a pipe elsewhere. */
final class Secrets {

    private final Session session;
    private final BufferedReader pipe =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    Secrets(Session session) {
        this.session = session;
    }

    String ask(String key) {
        return typed(session.messages().say(key))
                .filter(secret -> !secret.isBlank())
                .orElseThrow(() -> new Misuse(ExitCode.USAGE, "account.nothing-typed"));
    }

    private Optional<String> typed(String question) {
        Optional<Console> terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (terminal.isPresent()) {
            return Optional.ofNullable(terminal.get().readPassword("%s ", question))
                    .map(String::new);
        }
        try {
            return Optional.ofNullable(pipe.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
