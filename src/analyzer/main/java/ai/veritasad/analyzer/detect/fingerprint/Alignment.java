package ai.veritasad.analyzer.detect.fingerprint;

/**
 * A place of one sound in another, and what speaks for it.
 *
 * @param offset the hop of the other sound at which the one would begin; may be negative
 * @param hops the hops of the other sound whose landmarks are alike, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // Short-lived, never compared as a whole.
public record Alignment(int offset, int[] hops) {

    public int votes() {
        return hops.length;
    }

    public int firstHop() {
        return hops[0];
    }

    public int lastHop() {
        return hops[hops.length - 1];
    }
}
