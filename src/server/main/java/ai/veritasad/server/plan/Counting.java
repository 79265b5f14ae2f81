package ai.veritasad.server.plan;

import ai.veritasad.server.redis.Redis;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.InstantSource;

import javax.sql.DataSource;

/** Requests a minute are counted where the settings say. */
@Configuration(proxyBeanMethods = false)
class Counting {

    @Bean
    Buckets buckets(PlanSettings settings, DataSource database, Redis redis, InstantSource clock) {
        Buckets own =
                switch (settings.countedIn()) {
                    case MEMORY -> Buckets.InMemory.on(clock);
                    case POSTGRESQL -> Buckets.InPostgres.in(database, clock);
                };
        return redis.isNamed() ? new Buckets.InRedis(redis, own, new Buckets.Meter(clock)) : own;
    }

    /** The chains of security know when: after the caller is known. */
    @Bean
    FilterRegistrationBean<RateLimits> notOnItsOwn(RateLimits limits) {
        FilterRegistrationBean<RateLimits> registration = new FilterRegistrationBean<>(limits);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    Sweeper sweeper(Buckets buckets) {
        return new Sweeper(buckets);
    }

    /** Keeps the buckets few. */
    record Sweeper(Buckets buckets) {

        @Scheduled(fixedDelayString = "PT5M")
        void sweep() {
            buckets.sweep();
        }
    }
}
