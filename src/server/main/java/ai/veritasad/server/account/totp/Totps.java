package ai.veritasad.server.account.totp;

import ai.veritasad.api.wire.key.BackupCodes;
import ai.veritasad.api.wire.key.TotpSecret;
import ai.veritasad.server.account.Sha256;
import ai.veritasad.server.account.attempt.Attempts;
import ai.veritasad.server.account.audit.Audit;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/** Sets second factors up, asks them, and takes them off. */
@Component
public class Totps {

    private static final int SECRET_BYTES = 20;
    private static final int BACKUP_CODES = 10;
    private static final int BACKUP_BYTES = 10;

    private final TotpTable table;
    private final SecureRandom random;
    private final InstantSource clock;
    private final Attempts attempts;
    private final Audit audit;

    Totps(
            TotpTable table,
            SecureRandom random,
            InstantSource clock,
            Attempts attempts,
            Audit audit) {
        this.table = table;
        this.random = random;
        this.clock = clock;
        this.attempts = attempts;
        this.audit = audit;
    }

    /**
     * A new secret, which protects nothing until a code confirms it.
     *
     * @param name what the authenticator shows beside the code
     * @throws Refusal TOTP_ALREADY_ON
     */
    public TotpSecret start(UUID account, String name) {
        byte[] secret = bytes(SECRET_BYTES);
        if (!table.start(account, secret)) {
            throw new Refusal(ErrorCode.TOTP_ALREADY_ON);
        }
        return new TotpSecret(Totp.base32(secret), Totp.uri(secret, name));
    }

    /**
     * Puts the second factor in force.
     *
     * @throws Refusal TOTP_NOT_STARTED, TOTP_ALREADY_ON, INVALID_TOTP or TOO_MANY_ATTEMPTS
     */
    @Transactional(noRollbackFor = Refusal.class)
    public BackupCodes confirm(UUID account, String code) {
        if (table.secret(account).isEmpty()) {
            throw new Refusal(ErrorCode.TOTP_NOT_STARTED);
        }
        ask(account, code);
        if (!table.confirm(account, clock.instant())) {
            throw new Refusal(ErrorCode.TOTP_ALREADY_ON);
        }
        List<String> codes = Stream.generate(this::backupCode).limit(BACKUP_CODES).toList();
        table.keep(account, codes.stream().map(Totps::hash).toList());
        audit.tell(account, "totp_on", Map.of());
        return new BackupCodes(codes);
    }

    /**
     * Takes the second factor off.
     *
     * @throws Refusal TOTP_NOT_STARTED, INVALID_TOTP or TOO_MANY_ATTEMPTS
     */
    @Transactional(noRollbackFor = Refusal.class)
    public void remove(UUID account, String code) {
        if (table.secret(account).isEmpty()) {
            throw new Refusal(ErrorCode.TOTP_NOT_STARTED);
        }
        ask(account, code);
        table.remove(account);
        audit.tell(account, "totp_off", Map.of());
    }

    /**
     * Asks for a code.
     *
     * @throws Refusal INVALID_TOTP or TOO_MANY_ATTEMPTS
     */
    public void ask(UUID account, String code) {
        String subject = "totp:" + account;
        attempts.begin(subject);
        if (!accepts(account, code)) {
            audit.tell(account, "sign_in_failed", Map.of("why", "totp"));
            throw new Refusal(ErrorCode.INVALID_TOTP);
        }
        attempts.succeeded(subject);
    }

    /** Whether the code is the authenticator's or a backup code; either serves once. */
    private boolean accepts(UUID account, String code) {
        Instant now = clock.instant();
        String plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        OptionalLong step =
                table.secret(account)
                        .map(secret -> Totp.step(secret, plain, now))
                        .orElse(OptionalLong.empty());
        if (step.isPresent()) {
            return table.useStep(account, step.getAsLong());
        }
        boolean backup = table.useBackupCode(account, Sha256.of(plain), now);
        if (backup) {
            audit.tell(account, "backup_code_used", Map.of());
        }
        return backup;
    }

    private String backupCode() {
        String code = Base32.builder().get().encodeToString(bytes(BACKUP_BYTES));
        return String.join(
                "-",
                code.substring(0, 4),
                code.substring(4, 8),
                code.substring(8, 12),
                code.substring(12));
    }

    private static Sha256 hash(String backupCode) {
        return Sha256.of(backupCode.replace("-", ""));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
