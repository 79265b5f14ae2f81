package ai.veritasad.desktop.storage;

import ai.veritasad.desktop.storage.table.Database;
import ai.veritasad.desktop.storage.table.Sql;

import org.sqlite.SQLiteErrorCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;

/**
 * Looks whether a database file is whole. After an orderly end only the small tables are looked
 * through, since reports and thumbnails may be gigabytes; after any other, everything.
 */
final class Check {

    private static final List<String> SMALL = List.of("videos", "edits", "jobs", "settings");

    private Check() {}

    /**
     * The shape of a whole database; empty where it is damaged.
     *
     * @throws StorageException where it can't be opened for another reason
     */
    static OptionalInt shape(Path file) {
        boolean orderly = !Files.exists(beside(file, "-wal"));
        try (Connection connection = Database.connect(file)) {
            int shape = Migration.shapeOf(connection);
            return isWhole(connection, orderly) ? OptionalInt.of(shape) : OptionalInt.empty();
        } catch (StorageException.Damaged e) {
            return OptionalInt.empty();
        } catch (SQLException e) {
            if (isDamage(e)) {
                return OptionalInt.empty();
            }
            throw StorageException.of(e, file);
        }
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** What SQLite keeps beside the file; both are part of the database. */
    static List<Path> parts(Path file) {
        return List.of(file, beside(file, "-wal"), beside(file, "-shm"));
    }

    static void forget(Path file) throws IOException {
        for (Path part : parts(file)) {
            Files.deleteIfExists(part);
        }
    }

    private static boolean isWhole(Connection connection, boolean orderly) throws SQLException {
        if (!orderly) {
            return says(connection, "pragma integrity_check(1)")
                    && Sql.rows(connection, "pragma foreign_key_check", row -> 1).isEmpty();
        }
        List<String> there =
                Sql.rows(
                        connection,
                        "select name from sqlite_schema where type = 'table'",
                        row -> row.getString(1));
        for (String table : SMALL) {
            if (there.contains(table) && !says(connection, "pragma quick_check('" + table + "')")) {
                return false;
            }
        }
        return true;
    }

    private static boolean says(Connection connection, String check) throws SQLException {
        return Sql.rows(connection, check, row -> row.getString(1)).equals(List.of("ok"));
    }

    private static boolean isDamage(SQLException e) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }
}
