package ai.veritasad.analyzer.detect.beat;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.util.List;

/**
 * One talk as it is judged: its beats, what detectors found in its words, and how long the medium
 * is.
 */
public record Talk(String language, List<Beat> beats, List<Signal> signals, MediaTime duration) {

    public Talk {
        beats = List.copyOf(beats);
        signals = List.copyOf(signals);
    }

    /**
     * @param signals what text detectors read out of this transcript
     */
    public static Talk of(
            Transcript transcript, List<? extends Signal> signals, MediaTime duration) {
        return talk(transcript.language(), Beats.of(transcript), signals, duration);
    }

    /**
     * @param said all that is said in that language
     * @param signals what text detectors read out of it
     */
    public static Talk of(
            String language,
            List<Passage> said,
            List<? extends Signal> signals,
            MediaTime duration) {
        return talk(language, Beats.of(language, said), signals, duration);
    }

    private static Talk talk(
            String language, List<Beat> beats, List<? extends Signal> signals, MediaTime duration) {
        MediaTime last = beats.isEmpty() ? MediaTime.ZERO : beats.getLast().span().end();
        return new Talk(language, beats, List.copyOf(signals), MediaTime.max(duration, last));
    }
}
