package ai.veritasad.samples.broadcast;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.sound.Sound;

import java.util.List;

/**
 * A recording and the truth about it.
 *
 * @param breaks from the last picture of the show to the next of the show, with the black around,
 *     ascending
 * @param spots everything that is repeated in breaks or shown there once, ascending
 */
public record Recording(Film film, Sound sound, List<Interval> breaks, List<Interval> spots) {

    public Recording {
        breaks = List.copyOf(breaks);
        spots = List.copyOf(spots);
    }
}
