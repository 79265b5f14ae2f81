package ai.veritasad.server.analysis.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.time.Duration;
import java.util.Locale;

class StreamTest {

    /** Opens one stream, whose beats come when the test says so. */
    @RestController
    static final class Opened {

        private final Stream stream;

        Opened(Stream stream) {
            this.stream = stream;
        }

        @GetMapping("/")
        SseEmitter open() {
            return stream.emitter();
        }
    }

    private static Stream stream(Duration longest) {
        return new Stream(new Stream.Reader(Locale.ENGLISH, 0), Runnable::run, longest);
    }

    /** What the reader of a stream has read after a beat. */
    private static String read(Stream stream) throws Exception {
        MockMvc http = MockMvcBuilders.standaloneSetup(new Opened(stream)).build();
        var answer = http.perform(MockMvcRequestBuilders.get("/")).andReturn();
        stream.beat();
        return answer.getResponse().getContentAsString();
    }

    @Test
    void a_stream_that_has_been_open_for_long_enough_says_so_and_ends() throws Exception {
        Stream stream = stream(Duration.ZERO);

        assertThat(read(stream)).contains("event:timeout", "data:{}");
    }

    @Test
    void a_younger_one_says_that_it_lives() throws Exception {
        assertThat(read(stream(Duration.ofHours(1)))).startsWith(":").doesNotContain("timeout");
    }
}
