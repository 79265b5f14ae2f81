package ai.veritasad.analyzer.decode;

import ai.veritasad.analyzer.report.measure.MediaTime;

/**
 * How closely a film is watched.
 *
 * @param interval no stretch longer than this stays unseen (half as much again where the film's own
 *     keyframes lie that far apart)
 */
public record Sampling(MediaTime interval) {

    public static final Sampling EVERY_SECOND = new Sampling(MediaTime.ofMillis(1000));

    public Sampling {
        if (interval.micros() <= 0) {
            throw new IllegalArgumentException("an interval is longer than nothing: " + interval);
        }
    }
}
