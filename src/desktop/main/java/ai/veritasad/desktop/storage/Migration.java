package ai.veritasad.desktop.storage;

import ai.veritasad.desktop.storage.table.Database;
import ai.veritasad.desktop.storage.table.Sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A step from one shape of the database to the next.
 *
 * @param number of the shape that it leads to; the steps count from 1 without a gap
 * @param sql what it does
 */
record Migration(int number, String sql) {

    /** All steps so far; those that were released never change. */
    static List<Migration> all() {
        return List.of(
                of(1, "001-library.sql"), of(2, "002-account.sql"), of(3, "003-watched.sql"));
    }

    private static Migration of(int number, String name) {
        try (InputStream in = Migration.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no migration " + name);
            }
            return new Migration(number, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the step, or stays where it was. */
    void take(Connection connection) throws SQLException {
        Database.transaction(
                connection,
                inside -> {
                    try (Statement statement = inside.createStatement()) {
                        statement.executeUpdate(sql);
                        statement.executeUpdate("pragma user_version = " + number);
                    }
                    return number;
                });
    }

    static int shapeOf(Connection connection) throws SQLException {
        return Sql.first(connection, "pragma user_version", row -> row.getInt(1)).orElse(0);
    }
}
