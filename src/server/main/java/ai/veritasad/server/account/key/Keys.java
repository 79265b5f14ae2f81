package ai.veritasad.server.account.key;

import ai.veritasad.api.wire.account.AccountState;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.Key;
import ai.veritasad.api.wire.key.NewKey;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.account.Sha256;
import ai.veritasad.server.account.audit.Audit;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes, knows and revokes the keys of devices. */
@Component
public class Keys {

    /** How precisely the list of devices tells when one was seen last. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    private final KeyTable table;
    private final KeySource source;
    private final InstantSource clock;
    private final Audit audit;
    private final Sha256 nobodys;

    Keys(KeyTable table, KeySource source, InstantSource clock, Audit audit) {
        this.table = table;
        this.source = source;
        this.clock = clock;
        this.audit = audit;
        this.nobodys = source.next().hash();
    }

    /**
     * Knows the caller by their key.
     *
     * @throws Refusal INVALID_API_KEY, KEY_REVOKED, ACCOUNT_BANNED or ACCOUNT_INACTIVE
     */
    public Caller caller(String text) {
        Optional<KeyText> key = KeyText.read(text);
        Optional<KeyTable.Found> found = key.flatMap(k -> table.find(k.id()));
        // Somebody who guesses ids must not learn from the time it takes which of them exist.
        boolean same =
                key.map(KeyText::hash)
                        .orElse(nobodys)
                        .matches(found.map(KeyTable.Found::hash).orElse(nobodys));
        if (!same || found.isEmpty()) {
            throw new Refusal(ErrorCode.INVALID_API_KEY);
        }
        return admitted(found.get());
    }

    private Caller admitted(KeyTable.Found found) {
        if (found.revoked()) {
            throw new Refusal(ErrorCode.KEY_REVOKED);
        }
        admit(found.state());
        Instant now = clock.instant();
        if (found.lastUsedAt().isBefore(now.minus(SEEN))) {
            table.used(found.caller().key(), now, SEEN);
        }
        return found.caller();
    }

    /** Refuses accounts that may not be used. */
    public static void admit(AccountState state) {
        switch (state) {
            case ACTIVE -> {}
            case BANNED -> throw new Refusal(ErrorCode.ACCOUNT_BANNED);
            case INACTIVE, UNKNOWN -> throw new Refusal(ErrorCode.ACCOUNT_INACTIVE);
        }
    }

    /** A new key for a device; nobody can show it again. */
    @Transactional
    public NewKey create(UUID account, Device device) {
        return create(account, device, Optional.empty());
    }

    /**
     * A new key in place of a sign-in's token.
     *
     * @throws Refusal INVALID_TOKEN if the token was exchanged before
     */
    @Transactional
    public NewKey exchange(UUID account, Device device, String token) {
        return create(account, device, Optional.of(token));
    }

    private NewKey create(UUID account, Device device, Optional<String> token) {
        KeyText key = source.next();
        Instant now = clock.instant();
        if (!table.insert(key, account, device, token, now)) {
            throw new Refusal(ErrorCode.INVALID_TOKEN);
        }
        audit.tell(account, "key_created", Map.of("key", key.id(), "device", device.name()));
        return new NewKey(key.id(), key.text(), device, now);
    }

    public List<Key> of(Caller caller) {
        return table.list(caller.account(), caller.key());
    }

    /**
     * Signs one device out.
     *
     * @throws Refusal NOT_FOUND if it isn't the caller's
     */
    @Transactional
    public void revoke(Caller caller, String key) {
        if (!table.revoke(caller.account(), key, clock.instant())) {
            throw new Refusal(ErrorCode.NOT_FOUND);
        }
        audit.tell(caller.account(), "key_revoked", Map.of("key", key));
    }

    /** Signs every device of an account out. */
    @Transactional
    public void revokeAll(UUID account) {
        revokeBut(account, "");
    }

    /** Signs all devices out but the caller's present one. */
    @Transactional
    public void revokeOthers(Caller caller) {
        revokeBut(caller.account(), caller.key());
    }

    private void revokeBut(UUID account, String key) {
        int revoked = table.revokeBut(account, key, clock.instant());
        audit.tell(account, "keys_revoked", Map.of("count", Integer.toString(revoked)));
    }
}
