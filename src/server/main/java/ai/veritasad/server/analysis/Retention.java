package ai.veritasad.server.analysis;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;

/** Forgets analyses that ended long ago, where the settings want that. */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Analyses analyses;
    private final Duration keep;
    private final InstantSource clock;

    Retention(Analyses analyses, AnalysisSettings settings, InstantSource clock) {
        this.analyses = analyses;
        this.keep = settings.keep();
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void forget() {
        if (keep.isZero()) {
            return;
        }
        try {
            int gone = analyses.forget(clock.instant().minus(keep));
            if (gone > 0) {
                LOG.info("Forgot {} analyses that ended more than {} ago", gone, keep);
            }
        } catch (DataAccessException e) {
            LOG.warn("Old analyses stay for another hour: {}", e.getMessage());
        }
    }
}
