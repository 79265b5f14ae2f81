package ai.veritasad.server.analysis.work;

/** Why an attempt is ended before it is through. */
public enum Ending {
    CANCELLED,
    TOO_LONG,
    STOPPING,
    LOST
}
