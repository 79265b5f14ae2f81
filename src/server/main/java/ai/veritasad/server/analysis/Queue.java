package ai.veritasad.server.analysis;

import java.util.UUID;

/** Analyses that wait for a worker; takes part in the caller's transaction. */
public interface Queue {

    /** Puts one in, unless it is there. */
    void add(UUID analysis);

    /** Takes one out that no worker has begun. */
    void remove(UUID analysis);
}
