package ai.veritasad.server.admin;

import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.account.AccountSettings;
import ai.veritasad.api.wire.account.AuditEvent;
import ai.veritasad.server.account.AccountRow;
import ai.veritasad.server.account.Accounts;
import ai.veritasad.server.account.audit.Audit;
import ai.veritasad.server.http.Cursors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;
import java.util.UUID;

/** Everybody's accounts, for administrators alone. */
@RestController
@RequestMapping("/api/v1/admin")
class AdminRoutes {

    private final Accounts accounts;
    private final Audit audit;

    AdminRoutes(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Accounts, the newest first.
     *
     * @param q part of an e-mail or name, or a whole external id
     */
    @GetMapping("/accounts")
    Page<AccountDetails> accounts(
            @RequestParam Optional<@Size(max = 200) String> q,
            @RequestParam Optional<UUID> cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return Cursors.page(
                accounts.list(q, cursor, limit + 1).stream().map(AccountDetails::of).toList(),
                limit,
                AccountDetails::id);
    }

    @GetMapping("/accounts/{id}")
    AccountDetails account(@PathVariable UUID id) {
        return AccountDetails.of(accounts.get(id));
    }

    @PatchMapping("/accounts/{id}")
    AccountDetails change(@PathVariable UUID id, @RequestBody AccountSettings change) {
        AccountRow changed = accounts.change(id, change);
        return AccountDetails.of(changed);
    }

    /** What happened to all accounts, or to one. */
    @GetMapping("/audit")
    Page<AuditEvent> audit(
            @RequestParam Optional<UUID> account,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return audit.page(account, cursor, limit);
    }
}
