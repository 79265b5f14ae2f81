package ai.veritasad.server.database;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

/** Instants as PostgreSQL's {@code timestamptz} takes and gives them. */
public final class Moments {

    private Moments() {}

    public static OffsetDateTime of(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static Instant in(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(orNull(row, column), column);
    }

    public static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
