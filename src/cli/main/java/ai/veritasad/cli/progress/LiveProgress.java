package ai.veritasad.cli.progress;

import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Terminal;
import ai.veritasad.cli.terminal.Text;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** One line, redrawn at most ten times a second, in the width that the window has just then. */
final class LiveProgress implements ProgressDisplay {

    private static final Duration REDRAW = Duration.ofMillis(100);

    private final Terminal terminal;
    private final ProgressLine line;
    private final InstantSource clock;
    private Pace pace;
    private Instant drawn = Instant.EPOCH;
    private boolean ended;

    LiveProgress(Terminal terminal, Messages messages, String title, InstantSource clock) {
        this.terminal = terminal;
        this.line = new ProgressLine(messages, title);
        this.clock = clock;
        this.pace = Pace.start(clock.instant());
    }

    @Override
    public synchronized void reached(Stage stage, double done, MediaTime position) {
        Instant now = clock.instant();
        pace = pace.then(stage, done, position, now);
        if (!ended && !now.isBefore(drawn.plus(REDRAW))) {
            drawn = now;
            // The last column stays free: a terminal that wraps there would scroll.
            terminal.err().overwrite(line.drawn(pace, terminal.width() - 1));
        }
    }

    @Override
    public synchronized void end() {
        if (!ended) {
            ended = true;
            terminal.err().overwrite(Text.EMPTY);
        }
    }
}
