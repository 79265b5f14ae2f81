package ai.veritasad.server.account;

import ai.veritasad.server.account.attempt.Attempts;
import ai.veritasad.server.account.audit.Audit;
import ai.veritasad.server.account.key.Keys;
import ai.veritasad.server.account.totp.Totps;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Knows people by e-mail, password and second factor. */
@Component
public class SignIns {

    private final AccountTable table;
    private final PasswordEncoder passwords;
    private final Attempts attempts;
    private final Totps totps;
    private final Audit audit;
    private final String nobodys;

    SignIns(
            AccountTable table,
            PasswordEncoder passwords,
            Attempts attempts,
            Totps totps,
            Audit audit) {
        this.table = table;
        this.passwords = passwords;
        this.attempts = attempts;
        this.totps = totps;
        this.audit = audit;
        this.nobodys = Objects.requireNonNull(passwords.encode("nobody's"));
    }

    /**
     * The account of somebody who proved to own it.
     *
     * @param code of the second factor, where the account has one
     * @throws Refusal INVALID_CREDENTIALS, TOTP_REQUIRED, INVALID_TOTP, TOO_MANY_ATTEMPTS, or why
     *     the account may not be used
     */
    public AccountRow signIn(String email, String password, Optional<String> code) {
        AccountRow account = begin(email, password);
        return account.totp()
                ? finish(account.id(), code.orElseThrow(() -> new Refusal(ErrorCode.TOTP_REQUIRED)))
                : account;
    }

    /**
     * The first step: who has a second factor isn't signed in yet.
     *
     * @throws Refusal INVALID_CREDENTIALS, TOO_MANY_ATTEMPTS, or why the account may not be used
     */
    public AccountRow begin(String email, String password) {
        String subject = "email:" + email.strip().toLowerCase(Locale.ROOT);
        attempts.begin(subject);
        AccountRow account = known(email.strip(), password);
        Keys.admit(account.state());
        attempts.succeeded(subject);
        if (!account.totp()) {
            audit.tell(account.id(), "signed_in", Map.of());
        }
        return account;
    }

    /**
     * The second step, for who has taken the first.
     *
     * @throws Refusal INVALID_TOTP, TOO_MANY_ATTEMPTS, or why the account may not be used
     */
    public AccountRow finish(UUID id, String code) {
        AccountRow account = table.find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        Keys.admit(account.state());
        totps.ask(id, code);
        audit.tell(id, "signed_in", Map.of());
        return account;
    }

    private AccountRow known(String email, String password) {
        Optional<AccountTable.WithPassword> found =
                table.findByEmail(email).filter(account -> !account.hash().isEmpty());
        // Hashing also for nobody: the time must not tell which e-mails have accounts.
        boolean right =
                passwords.matches(
                        password, found.map(AccountTable.WithPassword::hash).orElse(nobodys));
        if (found.isEmpty() || !right) {
            found.ifPresent(account ->
                    audit.tell(
                            account.account().id(), "sign_in_failed", Map.of("why", "password")));
            throw new Refusal(ErrorCode.INVALID_CREDENTIALS);
        }
        return found.get().account();
    }
}
