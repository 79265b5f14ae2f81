package ai.veritasad.server.account;

import ai.veritasad.api.wire.account.AccountSettings;
import ai.veritasad.api.wire.account.AccountState;
import ai.veritasad.api.wire.account.Plan;
import ai.veritasad.api.wire.account.Role;
import ai.veritasad.server.account.audit.Audit;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Fields;
import ai.veritasad.server.http.Refusal;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes, finds and changes accounts. */
@Component
public class Accounts {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int EMAIL_LENGTH = 254;
    private static final int PASSWORD_BYTES = 72;

    /** An account that an external identity has, and whether it was made just now. */
    public record External(AccountRow account, boolean created) {}

    private final AccountTable table;
    private final AccountPolicy policy;
    private final PasswordEncoder passwords;
    private final InstantSource clock;
    private final Audit audit;

    Accounts(
            AccountTable table,
            AccountPolicy policy,
            PasswordEncoder passwords,
            InstantSource clock,
            Audit audit) {
        this.table = table;
        this.policy = policy;
        this.passwords = passwords;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A new account with its plan's limits, whatever the plan is.
     *
     * @throws Refusal EMAIL_TAKEN, VALIDATION_ERROR, or FORBIDDEN where people can't sign up
     */
    @Transactional
    public AccountRow signUp(String email, String password, String language) {
        if (!policy.signUp()) {
            throw new Refusal(ErrorCode.FORBIDDEN);
        }
        return create(email, password, language, Role.USER);
    }

    @Transactional
    AccountRow create(String email, String password, String language, Role role) {
        String address = email.strip();
        new Fields()
                .ask(
                        address.length() <= EMAIL_LENGTH && EMAIL.matcher(address).matches(),
                        "email",
                        "field.email")
                .ask(List.of("en", "ru").contains(language), "language", "field.language")
                .check();
        checkPassword(password);
        UUID id = UUID.randomUUID();
        if (!table.insert(id, address, hashed(password), role, language, clock.instant())) {
            throw new Refusal(ErrorCode.EMAIL_TAKEN);
        }
        audit.tell(id, "account_created", Map.of("role", role.id()));
        return get(id);
    }

    private String hashed(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private void checkPassword(String password) {
        new Fields()
                .ask(
                        password.codePointCount(0, password.length()) >= policy.passwordLength(),
                        "password",
                        "field.password.short",
                        policy.passwordLength())
                .ask(
                        password.getBytes(StandardCharsets.UTF_8).length <= PASSWORD_BYTES,
                        "password",
                        "field.password.long")
                .check();
    }

    /** The account of somebody whom a trusted bot vouches for; the first time it is made. */
    @Transactional
    public External external(String provider, String externalId, Optional<String> name) {
        UUID id = UUID.randomUUID();
        boolean created = table.insertExternal(id, provider, externalId, name, clock.instant());
        AccountRow account = table.findExternal(provider, externalId).orElseThrow();
        if (created) {
            audit.tell(account.id(), "account_created", Map.of("provider", provider));
        }
        return new External(account, created);
    }

    /**
     * An account by its id.
     *
     * @throws Refusal NOT_FOUND
     */
    public AccountRow get(UUID id) {
        return table.find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** Accounts, the newest first. */
    public List<AccountRow> list(Optional<String> words, Optional<UUID> after, int limit) {
        return table.list(words, after, limit);
    }

    public AccountRow speak(UUID id, String language) {
        new Fields()
                .ask(List.of("en", "ru").contains(language), "language", "field.language")
                .check();
        table.language(id, language);
        return get(id);
    }

    /**
     * Another password for somebody who knows the present one.
     *
     * @throws Refusal VALIDATION_ERROR
     */
    @Transactional
    public void changePassword(UUID id, String current, String password) {
        String hash = table.findWithPassword(id).orElseThrow().hash();
        new Fields()
                .ask(
                        !hash.isEmpty() && passwords.matches(current, hash),
                        "current",
                        "field.password.wrong")
                .check();
        checkPassword(password);
        table.password(id, hashed(password));
        audit.tell(id, "password_changed", Map.of());
    }

    /**
     * What an administrator decides about an account.
     *
     * @throws Refusal NOT_FOUND, VALIDATION_ERROR, or LAST_ADMIN when nobody could undo it
     */
    @Transactional
    public AccountRow change(UUID id, AccountSettings change) {
        check(change);
        boolean leaves =
                change.role().filter(role -> role != Role.ADMIN).isPresent()
                        || change.state().filter(state -> state != AccountState.ACTIVE).isPresent();
        if (leaves && table.activeAdmins().equals(List.of(id))) {
            throw new Refusal(ErrorCode.LAST_ADMIN);
        }
        if (!table.change(id, change)) {
            throw new Refusal(ErrorCode.NOT_FOUND);
        }
        audit.tell(id, "account_changed", words(change));
        return get(id);
    }

    private static void check(AccountSettings change) {
        new Fields()
                .ask(
                        change.state().filter(s -> s == AccountState.UNKNOWN).isEmpty(),
                        "state",
                        "field.choice")
                .ask(change.plan().filter(p -> p == Plan.UNKNOWN).isEmpty(), "plan", "field.choice")
                .ask(change.role().filter(r -> r == Role.UNKNOWN).isEmpty(), "role", "field.choice")
                .ask(inRange(change.dailyLimit()), "daily_limit", "field.number", 0, 1_000_000)
                .ask(inRange(change.credits()), "credits", "field.number", 0, 1_000_000)
                .check();
    }

    private static boolean inRange(Optional<Integer> number) {
        return number.filter(n -> n < 0 || n > 1_000_000).isEmpty();
    }

    private static Map<String, String> words(AccountSettings change) {
        Map<String, String> words = new TreeMap<>();
        change.state().ifPresent(state -> words.put("state", state.id()));
        change.plan().ifPresent(plan -> words.put("plan", plan.id()));
        change.role().ifPresent(role -> words.put("role", role.id()));
        change.dailyLimit().ifPresent(limit -> words.put("daily_limit", limit.toString()));
        change.credits().ifPresent(credits -> words.put("credits", credits.toString()));
        return words;
    }
}
