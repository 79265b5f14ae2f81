package ai.veritasad.cli.progress;

import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Terminal;

import java.time.InstantSource;

/** Shows how far one file is; to be ended before anything else is written. */
public interface ProgressDisplay extends Progress {

    ProgressDisplay NONE =
            new ProgressDisplay() {
                @Override
                public void reached(Stage stage, double done, MediaTime position) {}

                @Override
                public void end() {}
            };

    /** Takes away what is not to stay. */
    void end();

    /** A line that is redrawn where a person watches, a few plain lines elsewhere. */
    static ProgressDisplay on(
            Terminal terminal, Messages messages, String title, InstantSource clock) {
        return terminal.err().interactive()
                ? new LiveProgress(terminal, messages, title, clock)
                : new PlainProgress(terminal, messages, title, clock);
    }
}
