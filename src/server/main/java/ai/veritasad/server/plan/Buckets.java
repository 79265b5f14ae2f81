package ai.veritasad.server.plan;

import ai.veritasad.server.redis.Redis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

import javax.sql.DataSource;

/** Where requests a minute are counted. */
sealed interface Buckets {

    /** Takes one from the bucket of that name, which is made when it is first asked for. */
    ConsumptionProbe take(String name, BucketConfiguration configuration);

    /** Throws away what nobody uses any more. */
    void sweep();

    /** Each process for itself. */
    record InMemory(Cache<String, Bucket> buckets, TimeMeter time) implements Buckets {

        private static final int MANY = 100_000;

        static InMemory on(InstantSource clock) {
            return new InMemory(
                    Caffeine.newBuilder()
                            .expireAfterAccess(Duration.ofMinutes(2))
                            .maximumSize(MANY)
                            .build(),
                    new Meter(clock));
        }

        @Override
        public ConsumptionProbe take(String name, BucketConfiguration configuration) {
            return Objects.requireNonNull(
                            buckets.get(
                                    name,
                                    _ ->
                                            Bucket.builder()
                                                    .addLimit(configuration.getBandwidths()[0])
                                                    .withCustomTimePrecision(time)
                                                    .build()))
                    .tryConsumeAndReturnRemaining(1);
        }

        @Override
        public void sweep() {
            buckets.cleanUp();
        }
    }

    /** All processes of one database together, in the table {@code request_bucket}. */
    record InPostgres(PostgreSQLSelectForUpdateBasedProxyManager<String> buckets)
            implements Buckets {

        private static final int AT_ONCE = 1000;

        static InPostgres in(DataSource database, InstantSource clock) {
            return new InPostgres(
                    new Bucket4jPostgreSQL.PostgreSQLSelectForUpdateBasedProxyManagerBuilder<>(
                                    database, PrimaryKeyMapper.STRING)
                            .table("request_bucket")
                            .clientClock(new Meter(clock))
                            .expirationAfterWrite(
                                    ExpirationAfterWriteStrategy
                                            .basedOnTimeForRefillingBucketUpToMax(
                                                    Duration.ofMinutes(1)))
                            .build());
        }

        @Override
        public ConsumptionProbe take(String name, BucketConfiguration configuration) {
            return buckets.builder()
                    .build(name, () -> configuration)
                    .tryConsumeAndReturnRemaining(1);
        }

        @Override
        public void sweep() {
            var _ = buckets.removeExpired(AT_ONCE);
        }
    }

    /**
     * All processes of one Redis together.
     *
     * @param otherwise where requests are counted while Redis is away
     */
    record InRedis(Redis redis, Buckets otherwise, TimeMeter time) implements Buckets {

        private static final String NAMES = "veritasad:requests:";

        @Override
        public ConsumptionProbe take(String name, BucketConfiguration configuration) {
            return redis.ask(line ->
                            Bucket4jLettuce.casBasedBuilder(line)
                                    .clientClock(time)
                                    .expirationAfterWrite(
                                            ExpirationAfterWriteStrategy
                                                    .basedOnTimeForRefillingBucketUpToMax(
                                                            Duration.ofMinutes(1)))
                                    .build()
                                    .builder()
                                    .build(NAMES + name, () -> configuration)
                                    .tryConsumeAndReturnRemaining(1))
                    .orElseGet(() -> otherwise.take(name, configuration));
        }

        /** Redis forgets by itself. */
        @Override
        public void sweep() {
            otherwise.sweep();
        }
    }

    /** The one clock of the server, as buckets read it. */
    record Meter(InstantSource clock) implements TimeMeter {

        private static final long NANOS = 1_000_000_000;

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * NANOS + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
