package ai.veritasad.samples.draw;

/** Width and height in pixels, both even as video asks for. */
public record Size(int width, int height) {

    public static final Size P360 = new Size(640, 360);
    public static final Size P480 = new Size(854, 480);
    public static final Size P720 = new Size(1280, 720);

    public Size {
        if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException(width + "×" + height + " is not even");
        }
    }
}
