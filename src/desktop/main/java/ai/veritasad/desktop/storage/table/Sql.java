package ai.veritasad.desktop.storage.table;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Statements with their values; an {@link Optional} without a value is null in the database. */
public final class Sql {

    private Sql() {}

    /** What one row says. */
    public interface Reader<T> {
        T of(ResultSet row) throws SQLException;
    }

    public static int update(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** The id of the row that {@code insert … returning id} made or met. */
    public static long id(Connection connection, String sql, Object... values) throws SQLException {
        return first(connection, sql, row -> row.getLong(1), values).orElseThrow();
    }

    public static <T> List<T> rows(
            Connection connection, String sql, Reader<T> reader, Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(reader.of(found));
            }
            return rows;
        }
    }

    public static <T> Optional<T> first(
            Connection connection, String sql, Reader<T> reader, Object... values)
            throws SQLException {
        return rows(connection, sql, reader, values).stream().findFirst();
    }

    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public static OptionalLong number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
        return statement;
    }

    private static @Nullable Object plain(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(Sql::plain).orElse(null);
            case OptionalLong maybe -> maybe.isPresent() ? maybe.getAsLong() : null;
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }
}
