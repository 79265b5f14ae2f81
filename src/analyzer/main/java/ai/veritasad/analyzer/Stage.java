package ai.veritasad.analyzer;

/** The parts of an analysis, in order. */
public enum Stage {
    PROBE,
    CAPTIONS,
    SPEECH,
    BROADCAST,
    PICTURES,
    TEXTS,
    JUDGEMENT
}
