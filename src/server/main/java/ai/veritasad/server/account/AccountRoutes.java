package ai.veritasad.server.account;

import ai.veritasad.api.wire.account.Account;
import ai.veritasad.api.wire.account.AccountAndKey;
import ai.veritasad.api.wire.account.AccountChange;
import ai.veritasad.api.wire.account.ExternalIdentity;
import ai.veritasad.api.wire.account.NewAccount;
import ai.veritasad.api.wire.account.PasswordChange;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.server.Names;
import ai.veritasad.server.account.key.Keys;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Fields;
import ai.veritasad.server.http.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;

/** Sign-up, and the caller's own account. */
@RestController
@RequestMapping("/api/v1")
class AccountRoutes {

    private static final int NAME_LENGTH = 200;
    private static final int DEVICE_LENGTH = 100;

    private final Accounts accounts;
    private final Keys keys;
    private final AccountPolicy policy;

    AccountRoutes(Accounts accounts, Keys keys, AccountPolicy policy) {
        this.accounts = accounts;
        this.keys = keys;
        this.policy = policy;
    }

    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    Account signUp(@RequestBody NewAccount wish, Locale locale) {
        String spoken = locale.getLanguage().equals("ru") ? "ru" : "en";
        return accounts.signUp(wish.email(), wish.password(), wish.language().orElse(spoken))
                .wire();
    }

    @PostMapping("/accounts/external")
    ResponseEntity<AccountAndKey> external(
            @RequestHeader(name = ExternalIdentity.BOT_SECRET, defaultValue = "") String secret,
            @RequestBody ExternalIdentity identity) {
        if (policy.botSecret().isEmpty()
                || !Sha256.of(secret).matches(Sha256.of(policy.botSecret()))) {
            throw new Refusal(ErrorCode.INVALID_BOT_SECRET);
        }
        new Fields()
                .ask(fits(identity.provider()), "provider", "field.length", NAME_LENGTH)
                .ask(fits(identity.externalId()), "external_id", "field.length", NAME_LENGTH)
                .ask(
                        identity.name().map(AccountRoutes::fits).orElse(true),
                        "name",
                        "field.length",
                        NAME_LENGTH)
                .check();
        Accounts.External external =
                accounts.external(identity.provider(), identity.externalId(), identity.name());
        Keys.admit(external.account().state());
        Device device =
                new Device(
                        Names.shortened(identity.name().orElse(identity.provider()), DEVICE_LENGTH),
                        Names.shortened(identity.provider(), DEVICE_LENGTH));
        return ResponseEntity.status(external.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(
                        new AccountAndKey(
                                external.account().wire(),
                                keys.create(external.account().id(), device)));
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.length() <= NAME_LENGTH;
    }

    @GetMapping("/me")
    Account me(@AuthenticationPrincipal Caller caller) {
        return accounts.get(caller.account()).wire();
    }

    @PatchMapping("/me")
    Account change(@AuthenticationPrincipal Caller caller, @RequestBody AccountChange change) {
        return change.language()
                .map(language -> accounts.speak(caller.account(), language))
                .orElseGet(() -> accounts.get(caller.account()))
                .wire();
    }

    /** Other devices are signed out: whoever knew the old password may have keys. */
    @PostMapping("/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(
            @AuthenticationPrincipal Caller caller, @RequestBody PasswordChange change) {
        accounts.changePassword(caller.account(), change.current(), change.password());
        keys.revokeOthers(caller);
    }
}
