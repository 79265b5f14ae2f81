package ai.veritasad.server.analysis;

import ai.veritasad.server.account.Caller;

import java.util.UUID;

/** What analyses take from an account's quota and credits. */
public interface Metering {

    /**
     * Takes one analysis, once for each key.
     *
     * @return the reservation's id
     * @throws ai.veritasad.server.http.Refusal where nothing is left
     */
    String reserve(Caller caller, String key);

    /** The analysis came to an end and counts. Again is as once. */
    void commit(UUID account, String reservation);

    /** The analysis came to nothing and is given back. Again is as once. */
    void release(UUID account, String reservation);
}
