package ai.veritasad.server.analysis.stream;

import ai.veritasad.server.analysis.job.Changes;
import ai.veritasad.server.analysis.job.Job;
import ai.veritasad.server.analysis.job.JobRows;
import ai.veritasad.server.redis.Redis;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * Hears what changes, on one line for all streams of this process: of Redis, or of the database
 * where there is no Redis or it is away. After a break it asks once what was missed.
 */
@Component
class Listener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final int PATIENCE_MILLIS = 10_000;

    /** How soon it is seen that Redis went away or came back. */
    private static final int GLANCE_MILLIS = 500;

    /** The database's own words, whose gaps are no faults of a client. */
    private static final JsonMapper JSON = new JsonMapper();

    private final DataSource database;
    private final JdbcClient sql;
    private final Streams streams;
    private final Redis redis;
    private final BlockingQueue<UUID> changed = new LinkedBlockingQueue<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    Listener(DataSource database, JdbcClient sql, Streams streams, Redis redis) {
        this.database = database;
        this.sql = sql;
        this.streams = streams;
        this.redis = redis;
    }

    @Override
    public void start() {
        // First of all: the thread ends where nothing runs.
        running = true;
        redis.listen(Changes.CHANNEL, id -> changed.add(UUID.fromString(id)));
        thread = Thread.ofPlatform().daemon().name("listener").start(this::listenAlways);
    }

    private void listenAlways() {
        while (isRunning()) {
            try {
                if (redis.isUsable()) {
                    hearRedis();
                } else {
                    listen();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException e) {
                if (isRunning()) {
                    LOG.warn("Progress is not heard of, listening again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    /** Redis may lose messages when its line is cut, so all is asked for now and then. */
    private void hearRedis() throws InterruptedException {
        long asked = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (isRunning() && redis.isUsable()) {
            if (System.nanoTime() - asked >= TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS)) {
                asked = System.nanoTime();
                catchUp(streams.open());
            }
            UUID next = changed.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            if (next != null) {
                Set<UUID> all = new HashSet<>(Set.of(next));
                changed.drainTo(all);
                all.retainAll(streams.open());
                catchUp(all);
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("listen analysis");
            catchUp(streams.open());
            PGConnection channel = connection.unwrap(PGConnection.class);
            int patience = redis.isNamed() ? GLANCE_MILLIS : PATIENCE_MILLIS;
            while (isRunning() && !redis.isUsable()) {
                PGNotification[] heard = channel.getNotifications(patience);
                if (heard == null || heard.length == 0) {
                    // A line that was cut says nothing by itself.
                    statement.execute("select 1");
                } else {
                    List.of(heard).forEach(one -> tell(one.getParameter()));
                }
            }
        }
    }

    private void tell(String text) {
        try {
            Change change = JSON.readValue(text, Change.class);
            streams.tell(change.id(), change.standing());
        } catch (JacksonException e) {
            LOG.error("The database tells what can't be read: {}", text, e);
        }
    }

    /** Tells how far each is now; what is gone ends its streams. */
    private void catchUp(Set<UUID> asked) {
        if (!asked.isEmpty()) {
            List<Job.Standing> now =
                    sql.sql("select * from analysis where id = any(:ids)")
                            .param("ids", asked.toArray(UUID[]::new))
                            .query((row, _) -> JobRows.standing(row))
                            .list();
            Set<UUID> gone = new HashSet<>(asked);
            now.forEach(standing -> {
                gone.remove(standing.id());
                streams.tell(standing.id(), Optional.of(standing));
            });
            gone.forEach(id -> streams.tell(id, Optional.empty()));
        }
    }

    private void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
        streams.endAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
