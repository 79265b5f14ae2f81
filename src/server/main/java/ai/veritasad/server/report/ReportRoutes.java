package ai.veritasad.server.report;

import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.analysis.SyncedReport;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.http.Cursors;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Optional;

/** History sync over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/reports", produces = MediaType.APPLICATION_JSON_VALUE)
class ReportRoutes {

    private final Reports reports;

    ReportRoutes(Reports reports) {
        this.reports = reports;
    }

    /** A report on its way in; its id stands in the address. */
    record Pushed(
            @NotBlank @Size(max = 500) String title,
            @PositiveOrZero long revision,
            @JsonProperty("updated_at") @NotNull Instant updatedAt,
            @NotBlank @Size(max = 200) String device,
            @NotNull JsonNode report) {}

    @PutMapping("/{id}")
    ResponseEntity<SyncedReport> push(
            @AuthenticationPrincipal Caller caller,
            @PathVariable @Size(min = 1, max = 100) String id,
            @RequestHeader(name = "If-Match") Optional<String> match,
            @RequestBody @Valid Pushed pushed) {
        SyncedReport taken =
                reports.push(
                        caller.account(),
                        new SyncedReport(
                                id,
                                pushed.title(),
                                pushed.revision(),
                                pushed.updatedAt(),
                                pushed.device(),
                                false,
                                Optional.of(pushed.report())),
                        match.map(ReportRoutes::revision).orElse(pushed.revision()));
        return tagged(withoutReport(taken));
    }

    @GetMapping
    Page<SyncedReport> since(
            @AuthenticationPrincipal Caller caller, @RequestParam Optional<String> since) {
        return reports.since(caller.account(), since.map(Cursors::number).orElse(0L));
    }

    @GetMapping("/{id}")
    ResponseEntity<SyncedReport> get(
            @AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return tagged(reports.get(caller.account(), id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestHeader(name = "If-Match") Optional<String> match) {
        reports.delete(caller.account(), id, match.map(ReportRoutes::revision));
    }

    private static ResponseEntity<SyncedReport> tagged(SyncedReport report) {
        return ResponseEntity.ok().eTag(Long.toString(report.revision())).body(report);
    }

    private static SyncedReport withoutReport(SyncedReport report) {
        return new SyncedReport(
                report.id(),
                report.title(),
                report.revision(),
                report.updatedAt(),
                report.device(),
                report.deleted(),
                Optional.empty());
    }

    private static long revision(String tag) {
        String number = tag.replaceFirst("^W/", "").replace("\"", "");
        if (!number.matches("\\d{1,18}")) {
            throw new Refusal(ErrorCode.MALFORMED_REQUEST);
        }
        return Long.parseLong(number);
    }
}
