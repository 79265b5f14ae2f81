package ai.veritasad.analyzer.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.Source.StreamKind;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.samples.Film;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

class SampleTest {

    @TempDir private Path folder;

    @Test
    void the_bundled_sample_is_the_film_that_the_code_describes() throws Exception {
        Path file = folder.resolve("sample.mp4");
        try (InputStream sample = Film.class.getResourceAsStream("sample.mp4")) {
            Files.copy(Objects.requireNonNull(sample), file);
        }

        Probed probed = Probe.read(file, new Cancellation());

        assertThat(probed.source().format()).isEqualTo("mp4");
        assertThat(probed.source().duration()).contains(MediaTime.ofSeconds(92));
        assertThat(probed.source().tags()).containsKey("title");
        assertThat(probed.chapters()).hasSize(3);
        assertThat(probed.source().streams().subList(0, 3))
                .extracting(
                        Source.Stream::kind,
                        Source.Stream::codec,
                        Source.Stream::width,
                        Source.Stream::height)
                .containsExactly(
                        tuple(StreamKind.VIDEO, "h264", 1280, 720),
                        tuple(StreamKind.AUDIO, "aac", 0, 0),
                        tuple(StreamKind.CAPTIONS, "mov_text", 0, 0));
    }
}
