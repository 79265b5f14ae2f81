package ai.veritasad.samples.draw.letter;

/** What sets letters off from the picture behind them. */
public enum Backing {
    /** Nothing: the ink alone. */
    PLAIN,
    /** A filled box around the text. */
    BOX,
    /** A contour around each letter. */
    OUTLINE,
    /** A soft dark copy, down and to the right. */
    SHADOW
}
