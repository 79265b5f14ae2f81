package ai.veritasad.server.account.key;

import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.account.SignIn;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.Key;
import ai.veritasad.api.wire.key.KeyExchange;
import ai.veritasad.api.wire.key.NewKey;
import ai.veritasad.server.account.AccountRow;
import ai.veritasad.server.account.Accounts;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.account.SignIns;
import ai.veritasad.server.http.Fields;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Objects;
import java.util.UUID;

/** Keys for devices, and the list of devices. */
@RestController
@RequestMapping("/api/v1/keys")
class KeyRoutes {

    private static final int NAME_LENGTH = 100;

    private final Keys keys;
    private final SignIns signIns;
    private final Accounts accounts;

    KeyRoutes(Keys keys, SignIns signIns, Accounts accounts) {
        this.keys = keys;
        this.signIns = signIns;
        this.accounts = accounts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NewKey signIn(@RequestBody SignIn signIn) {
        check(signIn.device());
        AccountRow account = signIns.signIn(signIn.email(), signIn.password(), signIn.totp());
        return keys.create(account.id(), signIn.device());
    }

    /** The token of a sign-in by browser becomes a key, once. */
    @PostMapping("/exchange")
    @ResponseStatus(HttpStatus.CREATED)
    NewKey exchange(@AuthenticationPrincipal Jwt token, @RequestBody KeyExchange exchange) {
        check(exchange.device());
        AccountRow account = accounts.get(UUID.fromString(token.getSubject()));
        Keys.admit(account.state());
        String id = Objects.requireNonNull(token.getId(), "our tokens have ids");
        return keys.exchange(account.id(), exchange.device(), id);
    }

    private static void check(Device device) {
        new Fields()
                .ask(
                        device.name().length() <= NAME_LENGTH,
                        "device.name",
                        "field.length",
                        NAME_LENGTH)
                .ask(
                        device.platform().length() <= NAME_LENGTH,
                        "device.platform",
                        "field.length",
                        NAME_LENGTH)
                .check();
    }

    @GetMapping
    Page<Key> list(@AuthenticationPrincipal Caller caller) {
        return Page.whole(keys.of(caller));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        keys.revoke(caller, id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeAll(@AuthenticationPrincipal Caller caller) {
        keys.revokeAll(caller.account());
    }
}
