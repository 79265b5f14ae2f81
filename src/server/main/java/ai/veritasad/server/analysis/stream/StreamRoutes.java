package ai.veritasad.server.analysis.stream;

import ai.veritasad.server.account.Caller;
import ai.veritasad.server.analysis.Analyses;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Progress as server-sent events. */
@RestController
class StreamRoutes {

    private final Analyses analyses;
    private final Streams streams;

    StreamRoutes(Analyses analyses, Streams streams) {
        this.analyses = analyses;
        this.streams = streams;
    }

    @GetMapping(path = "/api/v1/analysis/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Last-Event-ID") Optional<String> last,
            Locale language) {
        long seen = last.filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf).orElse(0L);
        Stream stream = streams.open(id, new Stream.Reader(language, seen));
        try {
            // Asked only now, so that no change falls between asking and listening.
            stream.tell(Optional.of(analyses.get(caller.account(), id).standing()));
        } catch (RuntimeException notTheirs) {
            streams.close(id, stream);
            throw notTheirs;
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // Proxies that hold answers back are asked not to.
                .header("X-Accel-Buffering", "no")
                .body(stream.emitter());
    }
}
