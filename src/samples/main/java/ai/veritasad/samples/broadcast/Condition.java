package ai.veritasad.samples.broadcast;

/** What a channel leaves a viewer to know its breaks by. */
public enum Condition {
    /** Black and silence between spots, no logo in breaks. */
    GAPS_AND_LOGO(true, true),
    /** Spots follow each other at once, no logo in breaks. */
    NO_GAPS(false, true),
    /** Black and silence between spots, a logo that never leaves. */
    LOGO_STAYS(true, false),
    /** Spots follow each other at once, a logo that never leaves. */
    NEITHER(false, false);

    private final boolean gaps;
    private final boolean logoLeaves;

    Condition(boolean gaps, boolean logoLeaves) {
        this.gaps = gaps;
        this.logoLeaves = logoLeaves;
    }

    boolean hasGaps() {
        return gaps;
    }

    boolean logoLeaves() {
        return logoLeaves;
    }
}
