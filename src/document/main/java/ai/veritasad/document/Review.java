package ai.veritasad.document;

/** What a person thinks of a segment. */
public enum Review {
    OPEN,
    ACCEPTED,
    /** No advertising after all: kept in sight, but counted and handed on nowhere. */
    REJECTED
}
