package ai.veritasad.analyzer.speech;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.transcript.Transcript;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes down what is said in a recording. */
public interface Transcriber {

    /** How the {@link Transcript#source} of what was heard begins; the model's name follows. */
    String SOURCE = "speech: ";

    /**
     * A file with sound.
     *
     * @param language ISO 639-1 code of what is spoken, where somebody says so
     */
    record Recording(Path file, Source source, Optional<String> language) {}

    /** What came of it. */
    sealed interface Speech {

        /** Everything that is said; without captions where nobody speaks. */
        record Heard(Transcript transcript) implements Speech {}

        /** There is no model to hear it with. */
        record Unheard(LocalText why) implements Speech {}
    }

    /**
     * Hears the whole recording.
     *
     * @param progress hears from the caller's thread how far it has come
     * @throws ai.veritasad.analyzer.AnalysisException where sound or model can't be read, or it was
     *     cancelled
     */
    Speech transcribe(Recording recording, Consumer<MediaTime> progress, Cancellation cancellation);
}
