package ai.veritasad.server.account.totp;

import ai.veritasad.api.wire.key.BackupCodes;
import ai.veritasad.api.wire.key.Code;
import ai.veritasad.api.wire.key.TotpSecret;
import ai.veritasad.server.account.Accounts;
import ai.veritasad.server.account.Caller;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's second factor. */
@RestController
@RequestMapping("/api/v1/me/totp")
class TotpRoutes {

    private final Totps totps;
    private final Accounts accounts;

    TotpRoutes(Totps totps, Accounts accounts) {
        this.totps = totps;
        this.accounts = accounts;
    }

    @PostMapping
    TotpSecret start(@AuthenticationPrincipal Caller caller) {
        String name = accounts.get(caller.account()).email().orElse("VeritasAd");
        return totps.start(caller.account(), name);
    }

    @PostMapping("/confirm")
    BackupCodes confirm(@AuthenticationPrincipal Caller caller, @RequestBody Code code) {
        return totps.confirm(caller.account(), code.code());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal Caller caller, @RequestBody Code code) {
        totps.remove(caller.account(), code.code());
    }
}
