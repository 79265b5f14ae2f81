package ai.veritasad.desktop.cut.plan;

/**
 * One picture as a file stores it, in the order in which pictures are decoded.
 *
 * @param pts microseconds at which it is shown
 * @param dts microseconds at which it is decoded
 * @param key whether decoding may begin here
 * @param joint whether a copy may go on here after pictures of another encoder; only where {@code
 *     key}
 */
public record Stored(long pts, long dts, boolean key, boolean joint) {}
