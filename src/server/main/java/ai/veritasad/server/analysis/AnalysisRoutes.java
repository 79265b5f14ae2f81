package ai.veritasad.server.analysis;

import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.analysis.Analysis;
import ai.veritasad.api.wire.analysis.AnalysisState;
import ai.veritasad.api.wire.analysis.AnalysisStatus;
import ai.veritasad.api.wire.analysis.NewAnalysis;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.analysis.job.Job;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.IdempotencyKeys;
import ai.veritasad.server.http.Refusal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Analyses over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/analysis", produces = MediaType.APPLICATION_JSON_VALUE)
class AnalysisRoutes {

    private static final int LONGEST_PAGE = 100;

    private final Analyses analyses;
    private final Choices choices;

    AnalysisRoutes(Analyses analyses, Choices choices) {
        this.analyses = analyses;
        this.choices = choices;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<Analysis> start(
            @AuthenticationPrincipal Caller caller,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody NewAnalysis what,
            Locale language) {
        choices.check(what.chosen());
        Job job = analyses.start(caller, IdempotencyKeys.checked(key), what);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/analysis/" + job.id()))
                .body(job.in(language));
    }

    @GetMapping
    Page<Analysis> list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> verdict,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(LONGEST_PAGE) int limit,
            Locale language) {
        AnalysisTable.Filter filter =
                new AnalysisTable.Filter(
                        state.map(AnalysisRoutes::state),
                        verdict,
                        q.map(String::strip).filter(words -> !words.isEmpty()));
        Page<Job> page =
                analyses.list(caller.account(), filter, cursor.map(HistoryPlace::of), limit);
        return new Page<>(
                page.items().stream().map(job -> job.in(language)).toList(), page.nextCursor());
    }

    private static AnalysisState state(String word) {
        AnalysisState state = AnalysisState.of(word);
        if (state == AnalysisState.UNKNOWN) {
            throw new Refusal(ErrorCode.MALFORMED_REQUEST);
        }
        return state;
    }

    @GetMapping("/{id}")
    Analysis get(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, Locale language) {
        return analyses.get(caller.account(), id).in(language);
    }

    @GetMapping("/{id}/status")
    AnalysisStatus status(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, Locale language) {
        return analyses.get(caller.account(), id).standing().in(language);
    }

    @PostMapping("/{id}/cancel")
    Analysis cancel(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, Locale language) {
        return analyses.cancel(caller.account(), id).in(language);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        analyses.delete(caller.account(), id);
    }
}
