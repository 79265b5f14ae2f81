package ai.veritasad.samples.labels;

import ai.veritasad.samples.draw.letter.Backing;
import ai.veritasad.samples.draw.letter.Typeface;
import ai.veritasad.samples.draw.motion.Motion;

/**
 * How a label is shown. {@code textHeight} is the height of the em in pixels: capitals are about
 * 0.7 of it, lines are 1.25 of it apart.
 */
public record Variant(
        Typeface face,
        int textHeight,
        Backdrop backdrop,
        Backing backing,
        Motion motion,
        boolean fading) {}
