package ai.veritasad.server.files.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether files can be kept. */
@Component("storeHealthIndicator")
class StoreHealth implements HealthIndicator {

    private final FileStore store;

    StoreHealth(FileStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        try {
            store.check();
            return Health.up().build();
        } catch (FileStoreException e) {
            return Health.down(e).build();
        }
    }
}
