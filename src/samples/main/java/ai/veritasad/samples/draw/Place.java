package ai.veritasad.samples.draw;

/**
 * Where a drawing stands, as parts of the room that it leaves free: 0 is the left or top edge, 1
 * the right or bottom edge, 0.5 the middle.
 */
public record Place(double across, double down) {

    public static final Place MIDDLE = new Place(0.5, 0.5);
    public static final Place BOTTOM = new Place(0.5, 0.94);
    public static final Place TOP_LEFT = new Place(0.04, 0.05);
    public static final Place TOP_RIGHT = new Place(0.96, 0.05);

    public Place {
        if (!(across >= 0 && across <= 1 && down >= 0 && down <= 1)) {
            throw new IllegalArgumentException("outside the frame: " + across + ", " + down);
        }
    }
}
