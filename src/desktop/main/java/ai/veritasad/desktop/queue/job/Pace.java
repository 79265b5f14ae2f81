package ai.veritasad.desktop.queue.job;

import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a running analysis is, and how fast.
 *
 * @param share of the whole analysis, 0 to 1
 * @param position how far into the medium the stage has come
 * @param worked time so far, pauses left out
 */
public record Pace(Optional<Stage> stage, double share, MediaTime position, Duration worked) {

    public static final Pace NONE = new Pace(Optional.empty(), 0, MediaTime.ZERO, Duration.ZERO);

    /** Before this share too little was seen to foretell anything. */
    private static final double TELLING = 0.05;

    /** The time that is left at the pace so far; empty where it can't be told yet. */
    public Optional<Duration> left() {
        return share < TELLING
                ? Optional.empty()
                : Optional.of(
                        Duration.ofMillis(Math.round(worked.toMillis() * (1 - share) / share)));
    }

    /** Seconds of the medium looked through a second; empty before the pictures. */
    public Optional<Double> timesRealTime() {
        boolean telling =
                stage.isPresent()
                        && stage.get().compareTo(Stage.PICTURES) >= 0
                        && position.micros() > 0
                        && !worked.isZero();
        return telling
                ? Optional.of(position.micros() / 1e3 / Math.max(1, worked.toMillis()))
                : Optional.empty();
    }
}
