package ai.veritasad.server.analysis.queue;

import ai.veritasad.server.analysis.RoleSettings;

import com.github.kagkarlsson.scheduler.Scheduler;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the queue can be filled and, in a worker, is worked off. */
@Component("queueHealthIndicator")
class QueueHealth implements HealthIndicator {

    private final Scheduler scheduler;
    private final RoleSettings role;
    private final JdbcClient sql;

    QueueHealth(Scheduler scheduler, RoleSettings role, JdbcClient sql) {
        this.scheduler = scheduler;
        this.role = role;
        this.sql = sql;
    }

    @Override
    public Health health() {
        boolean works = !role.role().works() || scheduler.getSchedulerState().isStarted();
        long waiting =
                sql.sql("select count(*) from scheduled_tasks where not picked")
                        .query(Long.class)
                        .single();
        return (works ? Health.up() : Health.down()).withDetail("waiting", waiting).build();
    }
}
