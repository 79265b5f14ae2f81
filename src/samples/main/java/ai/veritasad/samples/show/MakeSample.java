package ai.veritasad.samples.show;

import ai.veritasad.samples.write.FilmWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remakes the sample video, its captions and its truth in the folder that is named:
 *
 * <pre>
 * ./mvnw -q -pl src/samples compile exec:java \
 *     -Dexec.mainClass=ai.veritasad.samples.show.MakeSample \
 *     -Dexec.args=src/samples/main/resources/ai/veritasad/samples
 * </pre>
 */
public final class MakeSample {

    private MakeSample() {}

    /** Writes {@code sample.mp4}, {@code sample.vtt} and {@code sample-truth.json}. */
    public static void main(String[] folder) throws IOException {
        Path home = Path.of(folder[0]);
        TalkShow show = new TalkShow();
        FilmWriter.write(show.film(), show.encoding(), home.resolve("sample.mp4"));
        Files.writeString(home.resolve("sample.vtt"), show.subtitles());
        Files.writeString(home.resolve("sample-truth.json"), Truth.json());
    }
}
