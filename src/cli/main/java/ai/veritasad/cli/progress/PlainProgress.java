package ai.veritasad.cli.progress;

import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Numbers;
import ai.veritasad.cli.terminal.Terminal;
import ai.veritasad.cli.terminal.Text;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** A line every few seconds, for logs. */
final class PlainProgress implements ProgressDisplay {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final Messages messages;
    private final Numbers numbers;
    private final String title;
    private final InstantSource clock;
    private Pace pace;
    private Instant written;

    PlainProgress(Terminal terminal, Messages messages, String title, InstantSource clock) {
        this.terminal = terminal;
        this.messages = messages;
        this.numbers = new Numbers(messages);
        this.title = title;
        this.clock = clock;
        this.written = clock.instant();
        this.pace = Pace.start(written);
    }

    @Override
    public synchronized void reached(Stage stage, double done, MediaTime position) {
        Instant now = clock.instant();
        pace = pace.then(stage, done, position, now);
        if (!now.isBefore(written.plus(PAUSE))) {
            written = now;
            terminal.complain(List.of(line()));
        }
    }

    @Override
    public void end() {}

    private Text line() {
        String left =
                pace.left()
                        .map(rest -> messages.say("progress.left", numbers.length(rest)))
                        .map(rest -> ", " + rest)
                        .orElse("");
        return Text.of(
                title
                        + ": "
                        + messages.name(pace.stage())
                        + ", "
                        + numbers.percent(pace.done())
                        + left);
    }
}
