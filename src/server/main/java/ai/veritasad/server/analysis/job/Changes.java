package ai.veritasad.server.analysis.job;

import ai.veritasad.server.redis.Redis;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.UUID;

/**
 * Says through Redis, where there is one, that an analysis has changed; the database says it in any
 * case.
 */
@Component
public class Changes {

    /** Messages are ids; how far each is stands in the database. */
    public static final String CHANNEL = "veritasad:analysis";

    private final Redis redis;

    public Changes(Redis redis) {
        this.redis = redis;
    }

    /** Tells everybody once the change can be seen by them. */
    public void tell(UUID id) {
        if (!redis.isUsable()) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            publish(id);
                        }
                    });
        } else {
            publish(id);
        }
    }

    private void publish(UUID id) {
        redis.publish(CHANNEL, id.toString());
    }
}
