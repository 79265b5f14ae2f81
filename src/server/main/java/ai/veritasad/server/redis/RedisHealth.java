package ai.veritasad.server.redis;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells whether Redis answers; as everything goes on without it, nobody is sent away for that. */
@Component("redisHealthIndicator")
class RedisHealth implements HealthIndicator {

    private final Redis redis;

    RedisHealth(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Health health() {
        if (!redis.isNamed()) {
            return Health.status("UNUSED").build();
        }
        return (redis.isUsable() ? Health.up() : Health.status("AWAY")).build();
    }
}
