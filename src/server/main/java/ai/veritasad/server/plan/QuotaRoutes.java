package ai.veritasad.server.plan;

import ai.veritasad.api.wire.key.JsonWebKey;
import ai.veritasad.api.wire.key.Purpose;
import ai.veritasad.api.wire.quota.Allowance;
import ai.veritasad.api.wire.quota.NewAllowance;
import ai.veritasad.api.wire.quota.NewReservation;
import ai.veritasad.api.wire.quota.Quota;
import ai.veritasad.api.wire.quota.Reservation;
import ai.veritasad.api.wire.quota.Settlement;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.http.Fields;
import ai.veritasad.server.http.IdempotencyKeys;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The caller's quota, what is reserved of it, and permissions for times without the server. */
@RestController
@RequestMapping("/api/v1")
class QuotaRoutes {

    private static final int SETTLED_AT_ONCE = 1000;

    private final Quotas quotas;
    private final Allowances allowances;

    QuotaRoutes(Quotas quotas, Allowances allowances) {
        this.quotas = quotas;
        this.allowances = allowances;
    }

    @GetMapping("/me/quota")
    Quota quota(@AuthenticationPrincipal Caller caller) {
        return quotas.of(caller);
    }

    @PostMapping("/quota/reservations")
    @ResponseStatus(HttpStatus.CREATED)
    Reservation reserve(
            @AuthenticationPrincipal Caller caller,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String idempotencyKey,
            @RequestBody NewReservation wish) {
        // What the server works on it reserves itself.
        new Fields().ask(wish.purpose() == Purpose.DESKTOP, "purpose", "field.choice").check();
        return quotas.reserve(caller, IdempotencyKeys.checked(idempotencyKey), wish.purpose());
    }

    @PostMapping("/quota/reservations/{id}/commit")
    Reservation commit(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return quotas.commit(caller.account(), id, Purpose.DESKTOP);
    }

    @PostMapping("/quota/reservations/{id}/release")
    Reservation release(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return quotas.release(caller.account(), id, Purpose.DESKTOP);
    }

    @PostMapping("/quota/allowances")
    @ResponseStatus(HttpStatus.CREATED)
    Allowance allow(@AuthenticationPrincipal Caller caller, @RequestBody NewAllowance wish) {
        return allowances.issue(caller);
    }

    @GetMapping("/quota/allowances/key")
    JsonWebKey allowanceKey() {
        return allowances.publicKey();
    }

    @PostMapping("/quota/allowances/settle")
    Quota settle(@AuthenticationPrincipal Caller caller, @RequestBody Settlement settlement) {
        new Fields()
                .ask(
                        settlement.used().size() <= SETTLED_AT_ONCE,
                        "used",
                        "field.size",
                        SETTLED_AT_ONCE)
                .check();
        return quotas.settle(caller, settlement.used());
    }
}
