package ai.veritasad.server.account.attempt;

import ai.veritasad.server.account.AccountPolicy;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Slows guessing down: each try is counted before it is looked at, so that tries at the same time
 * count as well, and all servers of one database count together.
 */
@Component
public class Attempts {

    private final AttemptTable table;
    private final AccountPolicy policy;
    private final InstantSource clock;

    Attempts(AttemptTable table, AccountPolicy policy, InstantSource clock) {
        this.table = table;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Counts a try.
     *
     * @throws Refusal TOO_MANY_ATTEMPTS when there were too many
     */
    public void begin(String subject) {
        Instant now = clock.instant();
        Optional<Instant> blocked =
                table.count(subject, now, policy.within(), policy.tries(), policy.block());
        if (blocked.isPresent()) {
            Duration wait = Duration.between(now, blocked.get());
            throw new Refusal(ErrorCode.TOO_MANY_ATTEMPTS, Math.max(1, wait.toSeconds()))
                    .retryAfter(wait);
        }
    }

    /** The try was a good one: what was counted is forgotten. */
    public void succeeded(String subject) {
        table.forget(subject);
    }

    @Scheduled(fixedDelayString = "PT10M")
    void sweep() {
        table.sweep(clock.instant().minus(policy.within()).minus(policy.block()));
    }
}
