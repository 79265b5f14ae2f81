package ai.veritasad.server.account.audit;

import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.account.AuditEvent;
import ai.veritasad.server.account.Caller;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;

/** What happened to the caller's own account. */
@RestController
class AuditRoutes {

    private final Audit audit;

    AuditRoutes(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/api/v1/me/audit")
    Page<AuditEvent> mine(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return audit.page(Optional.of(caller.account()), cursor, limit);
    }
}
