package ai.veritasad.analyzer.detect;

import ai.veritasad.analyzer.report.signal.Signal;

import java.util.List;

/** Reads passages of any medium and says what it recognises in them. */
public interface TextDetector {

    /** The signals of one passage in order of their start; nothing for an empty one. */
    List<? extends Signal> read(Passage passage);
}
