package ai.veritasad.desktop.storage.table;

import ai.veritasad.desktop.storage.StorageException;

import org.sqlite.SQLiteConfig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An open database: one connection that writes, one that reads meanwhile. Any thread may use it;
 * writers wait for one another.
 */
public final class Database implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5_000;

    private final Path file;
    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();

    public Database(Path file) {
        this.file = file;
        this.writer = connect(file);
        this.reader = connect(file);
    }

    /** Something to do with a connection. */
    public interface Deed<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * A connection that waits for others and, once it has committed, has written to the disk: a
     * process that is killed loses nothing, nor does a computer without power.
     */
    public static Connection connect(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        try {
            return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
        } catch (SQLException e) {
            throw StorageException.of(e, file);
        }
    }

    public Path file() {
        return file;
    }

    /** All of it happens, or nothing. */
    public <T> T write(Deed<T> deed) {
        writing.lock();
        try {
            return transaction(writer, deed);
        } catch (SQLException e) {
            throw StorageException.of(e, file);
        } finally {
            writing.unlock();
        }
    }

    public <T> T read(Deed<T> deed) {
        reading.lock();
        try {
            return deed.with(reader);
        } catch (SQLException e) {
            throw StorageException.of(e, file);
        } finally {
            reading.unlock();
        }
    }

    public static <T> T transaction(Connection connection, Deed<T> deed) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = deed.with(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            reader.close();
            writer.close();
        } catch (SQLException e) {
            throw StorageException.of(e, file);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
