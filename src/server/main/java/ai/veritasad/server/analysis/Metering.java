package ai.veritasad.server.analysis;

import ai.veritasad.api.wire.key.Purpose;
import ai.veritasad.api.wire.quota.Reservation;
import ai.veritasad.api.wire.quota.ReservationState;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.analysis.job.Job;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;
import ai.veritasad.server.plan.Quotas;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** What analyses take from an account's quota and credits. */
@Component
public class Metering {

    private static final Logger LOG = LoggerFactory.getLogger(Metering.class);

    private final Quotas quotas;

    Metering(Quotas quotas) {
        this.quotas = quotas;
    }

    /**
     * Takes one analysis, once for each key.
     *
     * @return the reservation's id
     * @throws Refusal where nothing is left, or the key has served an earlier analysis
     */
    String reserve(Caller caller, String key) {
        Reservation taken = quotas.reserve(caller, key, Purpose.SERVER);
        if (taken.state() != ReservationState.RESERVED) {
            throw new Refusal(ErrorCode.IDEMPOTENCY_KEY_REUSED);
        }
        return taken.id();
    }

    /** The analysis came to an end and counts. Again is as once. */
    public void commit(Job job) {
        end(job, id -> quotas.commit(job.account(), id, Purpose.SERVER));
    }

    /** The analysis came to nothing and is given back. Again is as once. */
    public void release(Job job) {
        end(job, id -> quotas.release(job.account(), id, Purpose.SERVER));
    }

    /** The analysis goes on: what it took stays taken. */
    public void prolong(String reservation) {
        quotas.prolong(UUID.fromString(reservation));
    }

    private interface Ending {
        Reservation of(UUID reservation);
    }

    /** Whatever has become of the reservation, the analysis itself must come to its end. */
    private static void end(Job job, Ending ending) {
        try {
            job.reservation().map(UUID::fromString).ifPresent(ending::of);
        } catch (Refusal refusal) {
            LOG.warn("The reservation of {} had ended before: {}", job.id(), refusal.code());
        }
    }
}
