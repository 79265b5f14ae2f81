package ai.veritasad.samples.draw.letter;

import java.awt.geom.Path2D;

/**
 * The fonts that films are lettered with, all with Latin and Cyrillic.
 *
 * <p>Heights are those of the em square; capital letters are about 0.7 of it ({@link
 * #capitalHeight}).
 */
public enum Typeface {
    DEJAVU_SANS("DejaVuSans"),
    DEJAVU_SANS_BOLD("DejaVuSans-Bold"),
    DEJAVU_SERIF("DejaVuSerif"),
    DEJAVU_SANS_MONO("DejaVuSansMono"),
    NOTO_SANS("NotoSans-Regular"),
    NOTO_SERIF("NotoSerif-Regular"),
    OPEN_SANS("OpenSans-Regular"),
    OPEN_SANS_CONDENSED_BOLD("OpenSans-CondBold"),
    ROBOTO_CONDENSED("RobotoCondensed-Regular"),
    ROBOTO_BLACK("Roboto-Black");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    String resource() {
        return "/ai/veritasad/samples/fonts/" + file + ".ttf";
    }

    /**
     * The line's letters as a shape that starts at the origin and stands on y = 0.
     *
     * @throws IllegalArgumentException if the font lacks a character
     */
    public Path2D outline(String line, double pixels) {
        return Glyphs.of(this).outline(line, pixels);
    }

    /** How far the line moves the pen, in pixels. */
    public double width(String line, double pixels) {
        return Glyphs.of(this).width(line, pixels);
    }

    /** The height of the letter H in pixels at an em of {@code pixels}. */
    public double capitalHeight(double pixels) {
        return outline("H", pixels).getBounds2D().getHeight();
    }
}
