package ai.veritasad.server.analysis.stream;

import ai.veritasad.server.analysis.job.Job;
import ai.veritasad.server.analysis.job.JobRows;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

/**
 * Hears from the database what changes, on one connection for all streams of this process; after a
 * break it asks once what was missed.
 */
@Component
class Listener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final int PATIENCE_MILLIS = 10_000;

    /** The database's own words, whose gaps are no faults of a client. */
    private static final JsonMapper JSON = new JsonMapper();

    private final DataSource database;
    private final JdbcClient sql;
    private final Streams streams;
    private volatile boolean running;
    private @Nullable Thread thread;

    Listener(DataSource database, JdbcClient sql, Streams streams) {
        this.database = database;
        this.sql = sql;
        this.streams = streams;
    }

    @Override
    public void start() {
        // First of all: the thread ends where nothing runs.
        running = true;
        thread = Thread.ofPlatform().daemon().name("listener").start(this::listenAlways);
    }

    private void listenAlways() {
        while (isRunning()) {
            try {
                listen();
            } catch (SQLException | RuntimeException e) {
                if (isRunning()) {
                    LOG.warn("Progress is not heard of, listening again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("listen analysis");
            catchUp();
            PGConnection channel = connection.unwrap(PGConnection.class);
            while (isRunning()) {
                PGNotification[] heard = channel.getNotifications(PATIENCE_MILLIS);
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

    private void catchUp() {
        Set<UUID> open = streams.open();
        if (!open.isEmpty()) {
            List<Job.Standing> now =
                    sql.sql("select * from analysis where id = any(:ids)")
                            .param("ids", open.toArray(UUID[]::new))
                            .query((row, _) -> JobRows.standing(row))
                            .list();
            now.forEach(standing -> streams.tell(standing.id(), Optional.of(standing)));
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
