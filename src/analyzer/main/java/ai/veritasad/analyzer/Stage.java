package ai.veritasad.analyzer;

/** The parts of an analysis, in order. */
public enum Stage {
    PROBE,
    CAPTIONS,
    BROADCAST,
    PICTURES,
    TEXTS,
    JUDGEMENT
}
