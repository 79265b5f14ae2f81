package ai.veritasad.server.analysis.result;

import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.analysis.Analyses;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/** What analyses came to, as the analyzer's own JSON, and in other forms. */
@RestController
@RequestMapping("/api/v1/analysis/{id}")
class ResultRoutes {

    private final Analyses analyses;
    private final Exports exports;

    ResultRoutes(Analyses analyses, Exports exports) {
        this.analyses = analyses;
        this.exports = exports;
    }

    /** It lies compressed, and goes out so where the client can read that. */
    @GetMapping("/result")
    ResponseEntity<byte[]> result(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Accept-Encoding", defaultValue = "") String encodings) {
        byte[] report = analyses.report(caller.account(), id);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                        .eTag(id.toString());
        return encodings.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(report)
                : answer.body(plain(report));
    }

    @GetMapping("/export/{format}")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @PathVariable String format,
            Locale language) {
        Exports.Written written =
                exports.of(
                        ReportJson.ofCompressed(
                                analyses.report(caller.account(), id), Path.of(id.toString())),
                        format,
                        language);
        return ResponseEntity.ok()
                .contentType(
                        MediaTypeFactory.getMediaType(written.name())
                                .orElse(new MediaType("text", "plain", StandardCharsets.UTF_8)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(written.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(written.bytes());
    }

    private static byte[] plain(byte[] zipped) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
