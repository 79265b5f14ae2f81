package ai.veritasad.samples.draw.letter;

import java.awt.Color;

/** How letters look: font, em height in pixels, ink, and what stands behind them. */
public record TextStyle(Typeface face, int pixels, Color ink, Backing backing, Color behind) {

    public TextStyle {
        if (pixels < 6) {
            throw new IllegalArgumentException(pixels + " pixels can't be read");
        }
    }

    /** White letters on an almost opaque dark box. */
    public static TextStyle boxed(Typeface face, int pixels) {
        return new TextStyle(face, pixels, Color.WHITE, Backing.BOX, new Color(16, 18, 24, 225));
    }

    /** White letters with a dark contour. */
    public static TextStyle outlined(Typeface face, int pixels) {
        return new TextStyle(face, pixels, Color.WHITE, Backing.OUTLINE, Color.BLACK);
    }

    /** Letters of {@code ink} and nothing behind. */
    public static TextStyle plain(Typeface face, int pixels, Color ink) {
        return new TextStyle(face, pixels, ink, Backing.PLAIN, Color.BLACK);
    }
}
