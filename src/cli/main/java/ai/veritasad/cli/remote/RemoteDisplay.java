package ai.veritasad.cli.remote;

import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.api.client.RemoteAnalysis;
import ai.veritasad.api.wire.analysis.AnalysisStatus;
import ai.veritasad.cli.network.DownloadDisplay;
import ai.veritasad.cli.progress.ProgressDisplay;
import ai.veritasad.cli.session.Session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Shows first how much of a file has been sent, then the same progress as an analysis here. */
final class RemoteDisplay implements RemoteAnalysis.Listener, AutoCloseable {

    private final DownloadDisplay sending;
    private final ProgressDisplay progress;
    private Stage stage = Stage.PROBE;

    RemoteDisplay(Session session, String title, boolean quiet) {
        this.sending =
                DownloadDisplay.on(session, session.messages().say("remote.sending", title), quiet);
        this.progress =
                quiet
                        ? ProgressDisplay.NONE
                        : ProgressDisplay.on(
                                session.terminal(), session.messages(), title, session.clock());
    }

    @Override
    public void reached(long done, long all) {
        sending.reached(done, OptionalLong.of(all));
    }

    @Override
    public void reached(AnalysisStatus status) {
        if (status.state().isFinal()) {
            return;
        }
        stage = status.stage().flatMap(RemoteDisplay::stage).orElse(stage);
        progress.reached(stage, status.progress() / 100.0, MediaTime.ZERO);
    }

    /** A server's stage that we don't have, such as fetching, changes nothing. */
    private static Optional<Stage> stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    @Override
    public void close() {
        progress.end();
        sending.close();
    }
}
