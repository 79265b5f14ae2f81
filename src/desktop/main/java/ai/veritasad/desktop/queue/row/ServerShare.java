package ai.veritasad.desktop.queue.row;

/** How much of a job that a server does is its way there. */
public final class ServerShare {

    /** Of the whole; what the server does is the rest. */
    public static final double SENT = 0.1;

    private ServerShare() {}

    public static double sending(long done, long all) {
        return SENT * 0.999 * done / Math.max(1, all);
    }

    /** With the server's own percent. */
    public static double working(int percent) {
        return SENT + (1 - SENT) * percent / 100;
    }
}
