package ai.veritasad.analyzer.disclosure.profile;

/** What a word is worth as a declaration under one jurisdiction; the best first. */
public enum Standing {
    /** It declares an ad. */
    ACCEPTED,
    /** It declares an ad, but an authority has called it doubtful or a supplement at most. */
    WEAK,
    /** It does not replace a declaration. */
    INSUFFICIENT
}
