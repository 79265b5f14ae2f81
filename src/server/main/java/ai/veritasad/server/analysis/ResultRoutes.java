package ai.veritasad.server.analysis;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

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

/** What analyses came to, as the analyzer's own JSON and in the words of other programs. */
@RestController
@RequestMapping("/api/v1/analysis/{id}")
class ResultRoutes {

    private final Analyses analyses;

    ResultRoutes(Analyses analyses) {
        this.analyses = analyses;
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
        Format chosen = format(format);
        Report report =
                ReportJson.ofCompressed(
                        analyses.report(caller.account(), id), Path.of(id.toString()));
        String name = baseName(report.observations().source().name()) + chosen.ending();
        return ResponseEntity.ok()
                .contentType(
                        MediaTypeFactory.getMediaType("x" + chosen.ending())
                                .orElse(new MediaType("text", "plain", StandardCharsets.UTF_8)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(written(chosen, report, language).getBytes(StandardCharsets.UTF_8));
    }

    private static Format format(String id) {
        try {
            return Formats.of(id);
        } catch (AnalysisException.Unusable e) {
            throw new Refusal(ErrorCode.UNKNOWN_FORMAT, id, Formats.ids());
        }
    }

    private static String written(Format format, Report report, Locale language) {
        try {
            return format.write(Marks.of(report), ExportOptions.standard(language));
        } catch (AnalysisException.Unusable e) {
            throw new Refusal(ErrorCode.EXPORT_IMPOSSIBLE, e.text().in(language));
        }
    }

    private static String baseName(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static byte[] plain(byte[] zipped) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
