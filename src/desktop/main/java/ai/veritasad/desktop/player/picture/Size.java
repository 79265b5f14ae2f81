package ai.veritasad.desktop.player.picture;

/** Width and height in pixels. */
public record Size(int width, int height) {

    public Size {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a size has pixels: " + width + " × " + height);
        }
    }

    /** The size of the same picture turned sideways. */
    Size turned() {
        return new Size(/* width= */ height, /* height= */ width);
    }
}
