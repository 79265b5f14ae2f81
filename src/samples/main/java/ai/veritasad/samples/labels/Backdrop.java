package ai.veritasad.samples.labels;

/** What moves or doesn't behind a label. */
public enum Backdrop {
    PLAIN,
    GRADIENT,
    BUSY
}
