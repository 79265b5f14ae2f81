package ai.veritasad.server.analysis.work;

/** Why an attempt is ended before it is through. */
enum Ending {
    CANCELLED,
    TOO_LONG,
    STOPPING,
    LOST
}
