package ai.veritasad.desktop.player.playback;

/**
 * Where in the medium playing is: runs by {@code System.nanoTime}, and follows the sound where
 * there is some. Times of the medium are microseconds.
 */
final class PlayClock {

    // What viewers don't notice yet between lips and voice (ITU-R BT.1359-1 puts it at 45 ms).
    private static final long STEP = 40_000;
    // A device tells in leaps what was heard; a small part of each error is taken over.
    private static final int PARTS = 10;
    private static final double NANOS_PER_MICRO = 1000;

    private long base;
    private long since;
    private double speed = 1;
    private boolean running;

    long now(long nanos) {
        return running ? base + Math.round((nanos - since) / NANOS_PER_MICRO * speed) : base;
    }

    void set(long time, long nanos) {
        base = time;
        since = nanos;
    }

    void run(boolean wanted, long nanos) {
        set(now(nanos), nanos);
        running = wanted;
    }

    /**
     * @param wanted times real time, negative for backwards
     */
    void speed(double wanted, long nanos) {
        set(now(nanos), nanos);
        speed = wanted;
    }

    double speed() {
        return speed;
    }

    /** Takes over what the sound says, gently where it is near. */
    void follow(long heard, long nanos) {
        long now = now(nanos);
        long error = heard - now;
        set(Math.abs(error) > STEP ? heard : now + error / PARTS, nanos);
    }
}
