package ai.veritasad.analyzer.decode.frame;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.packet.Group;
import ai.veritasad.analyzer.decode.packet.Groups;
import ai.veritasad.analyzer.decode.packet.Packets;
import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Streams;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The films are moving test patterns of 60 frames, encoded by x264 with pyramids of B frames: once
 * with one reference for each frame, once with four, of which P frames take B frames too.
 */
class AnchorTrialTest {

    @ParameterizedTest
    @CsvSource({"refs-1.mp4, true", "refs-4.mp4, false"})
    void passes_only_where_no_P_frame_needs_a_B_frame(String film, boolean passes)
            throws URISyntaxException {
        Path file =
                Path.of(Objects.requireNonNull(AnchorTrialTest.class.getResource(film)).toURI());
        Cancellation cancel = new Cancellation();
        try (Container container = Container.open(file, cancel)) {
            var stream = Streams.film(container).orElseThrow();
            try (StreamDecoder decoder = StreamDecoder.open(stream);
                    Groups groups = new Groups(new Packets(container, stream, cancel));
                    Group group = groups.next().orElseThrow()) {
                assertThat(new AnchorTrial(decoder).passes(group)).isEqualTo(passes);
            }
        }
    }
}
