package ai.veritasad.desktop.library.outcome;

/** How a whole video stands to the rules of the first chosen jurisdiction. */
public enum Standing {
    NO_ADS,
    /** Ads of a kind that nobody has to declare. */
    NOT_REQUIRED,
    DECLARED,
    INCOMPLETE,
    UNDECLARED,
    UNDECIDED
}
