package ai.veritasad.samples.draw;

/** A rectangle in pixels of the frame, from its top left corner; parts may lie outside. */
public record Area(int x, int y, int width, int height) {

    public Area {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException(width + "×" + height);
        }
    }

    public Area moved(int right, int down) {
        return new Area(x + right, y + down, width, height);
    }

    /** Whether no part lies outside a frame of {@code size}. */
    public boolean inside(Size size) {
        return x >= 0 && y >= 0 && x + width <= size.width() && y + height <= size.height();
    }
}
