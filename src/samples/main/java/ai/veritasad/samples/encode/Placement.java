package ai.veritasad.samples.encode;

/**
 * How shown pictures are stored; whatever it says, a player shows the film as it was drawn.
 *
 * @param quarterTurns 0 to 3: what a player has to turn clockwise, by the display matrix
 * @param pixelAspect width of a stored pixel divided by its height
 * @param cutRight columns left out at the right edge of what is stored, for odd sizes
 * @param cutBottom rows left out at the bottom edge of what is stored
 */
public record Placement(int quarterTurns, Ratio pixelAspect, int cutRight, int cutBottom) {

    /** Pixel by pixel as drawn. */
    public static final Placement UPRIGHT = new Placement(0, Ratio.ONE, 0, 0);

    /** Two whole numbers, the first divided by the second. */
    public record Ratio(int over, int under) {
        public static final Ratio ONE = new Ratio(1, 1);
    }

    public static Placement turned(int quarterTurns) {
        return new Placement(quarterTurns, Ratio.ONE, 0, 0);
    }

    public static Placement stretched(int over, int under) {
        return new Placement(0, new Ratio(over, under), 0, 0);
    }

    public static Placement cut(int right, int bottom) {
        return new Placement(0, Ratio.ONE, right, bottom);
    }

    public boolean isSideways() {
        return quarterTurns % 2 == 1;
    }
}
