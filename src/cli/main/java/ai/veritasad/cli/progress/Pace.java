package ai.veritasad.cli.progress;

import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fast an analysis goes, seen from one moment of it.
 *
 * @param begun when the whole began
 * @param stageBegun when the stage began, at the position {@code stageFrom}
 */
record Pace(
        Instant begun,
        Instant stageBegun,
        MediaTime stageFrom,
        Stage stage,
        double done,
        MediaTime position,
        Instant now) {

    private static final Duration TOO_EARLY = Duration.ofMillis(1500);
    private static final double TOO_LITTLE = 0.02;

    static Pace start(Instant now) {
        return new Pace(now, now, MediaTime.ZERO, Stage.PROBE, 0, MediaTime.ZERO, now);
    }

    Pace then(Stage next, double share, MediaTime at, Instant moment) {
        double further = Math.clamp(Math.max(done, share), 0, 1);
        return next == stage
                ? new Pace(begun, stageBegun, stageFrom, stage, further, at, moment)
                : new Pace(begun, moment, at, next, further, at, moment);
    }

    /** What is left if it goes on as it went; empty while that would be a guess. */
    Optional<Duration> left() {
        Duration gone = Duration.between(begun, now);
        if (gone.compareTo(TOO_EARLY) < 0 || done < TOO_LITTLE) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round(gone.toMillis() * (1 - done) / done)));
    }

    /** Seconds of the medium in one second of the stage; empty while that would be a guess. */
    Optional<Double> timesRealTime() {
        double gone = Duration.between(stageBegun, now).toMillis() / 1000.0;
        double come = position.minus(stageFrom).seconds();
        return gone < 0.5 || come <= 0 ? Optional.empty() : Optional.of(come / gone);
    }
}
