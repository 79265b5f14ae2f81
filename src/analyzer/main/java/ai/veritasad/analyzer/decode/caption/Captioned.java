package ai.veritasad.analyzer.decode.caption;

import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.util.List;
import java.util.Optional;

/**
 * The captions of one video.
 *
 * @param id the video's id where the file names one, else the file's name without endings
 * @param duration of the video, where the file tells it
 * @param warnings what of the file could not be used
 */
public record Captioned(
        String id, Transcript transcript, Optional<MediaTime> duration, List<Warning> warnings) {
    public Captioned {
        warnings = List.copyOf(warnings);
    }
}
