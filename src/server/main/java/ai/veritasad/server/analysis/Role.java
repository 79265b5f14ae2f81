package ai.veritasad.server.analysis;

/** What a process does; several of any role share one database. */
public enum Role {
    /** Answers requests and leaves the work to others. */
    API,
    /** Works; the requests that it could answer are not sent to it. */
    WORKER,
    BOTH;

    public boolean works() {
        return this != API;
    }
}
