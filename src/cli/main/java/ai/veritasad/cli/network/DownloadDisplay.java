package ai.veritasad.cli.network;

import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Columns;
import ai.veritasad.cli.terminal.Numbers;
import ai.veritasad.cli.terminal.Text;
import ai.veritasad.fetch.download.DownloadProgress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Shows how far a download is: a line that is redrawn for a person, a few lines for a log. */
public final class DownloadDisplay implements DownloadProgress, AutoCloseable {

    private static final Duration REDRAW = Duration.ofMillis(100);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Session session;
    private final Numbers numbers;
    private final String title;
    private final boolean quiet;
    private final boolean live;
    private Instant shown;

    private DownloadDisplay(Session session, String title, boolean quiet) {
        this.session = session;
        this.numbers = new Numbers(session.messages());
        this.title = title;
        this.quiet = quiet;
        this.live = session.terminal().err().interactive();
        this.shown = session.clock().instant();
    }

    public static DownloadDisplay on(Session session, String title, boolean quiet) {
        return new DownloadDisplay(session, title, quiet);
    }

    @Override
    public void reached(long done, OptionalLong all) {
        Instant now = session.clock().instant();
        if (quiet || now.isBefore(shown.plus(live ? REDRAW : PAUSE))) {
            return;
        }
        shown = now;
        if (live) {
            // The last column stays free: a terminal that wraps there would scroll.
            session.terminal()
                    .err()
                    .overwrite(
                            Text.of(
                                    Columns.start(
                                            line(done, all), session.terminal().width() - 1)));
        } else {
            session.terminal().complain(List.of(Text.of(line(done, all))));
        }
    }

    private String line(long done, OptionalLong all) {
        if (all.isEmpty()) {
            return title + ": " + numbers.bytes(done);
        }
        String percent = numbers.percent((double) done / Math.max(1, all.getAsLong()));
        return title
                + ": "
                + percent
                + ", "
                + session.messages()
                        .say("models.part", numbers.bytes(done), numbers.bytes(all.getAsLong()));
    }

    @Override
    public void close() {
        if (live && !quiet) {
            session.terminal().err().overwrite(Text.EMPTY);
        }
    }
}
