package ai.veritasad.analyzer.decode;

/**
 * One keyframe at a small size.
 *
 * @param picture its brightness, as shown, at most 320 pixels wide or high
 * @param colours 32 × 18 pixels of blue, green and red, as stored, not a copy: read only
 */
@SuppressWarnings("ArrayRecordComponent") // Glances pass through and are never compared.
public record Glance(Picture picture, byte[] colours) {

    public static final int COLOURS_WIDTH = 32;
    public static final int COLOURS_HEIGHT = 18;
}
