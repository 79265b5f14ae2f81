package ai.veritasad.api.account;

/** Whether an analysis may begin, and what it was taken from. */
public sealed interface Permit {

    /** Nobody is signed in, so that nothing is counted. */
    record Unmetered() implements Permit {}

    /**
     * Taken from the quota.
     *
     * @param work what is analyzed
     */
    record Reserved(String work, String reservation) implements Permit {}

    /** Taken from the allowance; told to the server later. */
    record Offline(String work, String id) implements Permit {}

    /** It may not begin. */
    record Refused(Standing why) implements Permit {}
}
