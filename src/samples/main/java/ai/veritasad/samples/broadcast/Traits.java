package ai.veritasad.samples.broadcast;

import java.util.SplittableRandom;

/**
 * How one channel makes its programme, drawn by lot.
 *
 * @param showShot mean seconds of a shot in the show
 * @param spotShot mean seconds of a shot in spots
 * @param loudness of the show, in decibels below full scale
 * @param step by how many decibels spots are louder
 * @param cards whether a card opens and closes each break
 * @param bars what black bars take of the show's picture above, and as much below
 * @param fresh share of spots that are shown only once
 * @param gap seconds of black between spots, where there is any
 */
record Traits(
        double showShot,
        double spotShot,
        double loudness,
        double step,
        boolean cards,
        double bars,
        double fresh,
        double gap,
        int framesPerSecond) {

    static Traits of(SplittableRandom random, int framesPerSecond) {
        return new Traits(
                random.nextDouble(4, 9),
                random.nextDouble(1.3, 2.8),
                random.nextDouble(-30, -22),
                random.nextDouble(0, 7),
                random.nextInt(3) > 0,
                random.nextInt(4) == 0 ? 0.11 : 0,
                0.2 * random.nextInt(3),
                Math.round(random.nextDouble(0.12, 0.6) * framesPerSecond)
                        / (double) framesPerSecond,
                framesPerSecond);
    }

    /** The same channel, whose spots are shown only once in that share. */
    Traits withFresh(double share) {
        return new Traits(
                showShot, spotShot, loudness, step, cards, bars, share, gap, framesPerSecond);
    }

    /** The nearest start of a frame. */
    double onFrame(double seconds) {
        return Math.round(seconds * framesPerSecond) / (double) framesPerSecond;
    }
}
