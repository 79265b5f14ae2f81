package ai.veritasad.server.files;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.caption.CaptionFile;
import ai.veritasad.analyzer.probe.Probe;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a file really is, whatever its name or its sender says. */
public final class Probing {

    private Probing() {}

    /**
     * Ends well where the analyzer can use the file.
     *
     * @throws AnalysisException says why it can't
     */
    static void check(Path file) {
        Cancellation never = new Cancellation();
        if (CaptionFile.isCaptionFile(file)) {
            CaptionFile.read(file, never);
        } else {
            Probe.read(file, never);
        }
    }

    /** How long it plays, where it tells. */
    public static Optional<Duration> duration(Path file, Cancellation cancellation) {
        return CaptionFile.isCaptionFile(file)
                ? Optional.empty()
                : Probe.read(file, cancellation)
                        .source()
                        .duration()
                        .map(time -> Duration.of(time.micros(), ChronoUnit.MICROS));
    }
}
