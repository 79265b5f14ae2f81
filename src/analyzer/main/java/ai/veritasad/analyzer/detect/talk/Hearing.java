package ai.veritasad.analyzer.detect.talk;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.detect.Passages;
import ai.veritasad.analyzer.detect.TextDetector;
import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.detect.identifier.IdentifierDetector;
import ai.veritasad.analyzer.detect.wording.WordingDetector;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.util.ArrayList;
import java.util.List;

/** Hears a transcript as an analysis does, for those who judge or learn from the talk alone. */
public final class Hearing {

    private final TextDetector wording = WordingDetector.bundled();
    private final TextDetector identifiers = new IdentifierDetector();

    /** The talk with all that text detectors find in it. */
    public Talk of(Transcript transcript, MediaTime duration) {
        List<Signal> signals = new ArrayList<>();
        for (Passage passage : Passages.of(transcript)) {
            signals.addAll(wording.read(passage));
            signals.addAll(identifiers.read(passage));
        }
        return Talk.of(transcript, signals, duration);
    }
}
