package ai.veritasad.server.database;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A program with a database inside that keeps something and is killed at once. */
final class KilledProgram {

    private KilledProgram() {}

    public static void main(String[] arguments) throws SQLException {
        InnerPostgres postgres = new InnerPostgres(Path.of(arguments[0]), 0, new SecureRandom());
        try (var connection =
                        DriverManager.getConnection(
                                postgres.url(), InnerPostgres.USER, postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('for ever')");
        }
        Runtime.getRuntime().halt(9);
    }
}
