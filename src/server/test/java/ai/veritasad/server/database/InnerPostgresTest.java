package ai.veritasad.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;

class InnerPostgresTest {

    @TempDir private Path folder;

    @Test
    void what_a_killed_program_kept_is_there_at_the_next_start() throws Exception {
        int status =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                KilledProgram.class.getName(),
                                folder.toString())
                        .inheritIO()
                        .start()
                        .waitFor();
        assertThat(status).isEqualTo(9);

        try (var postgres = new InnerPostgres(folder, 0, new SecureRandom());
                var connection =
                        DriverManager.getConnection(
                                postgres.url(), InnerPostgres.USER, postgres.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select word from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("for ever");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    postgres.url(), InnerPostgres.USER, "a guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> new InnerPostgres(folder, 0, new SecureRandom()))
                    .as("a second server never ends the database of one that runs")
                    .isInstanceOf(InnerPostgres.Unstartable.class)
                    .hasStackTraceContaining("another server that runs uses this folder");
            assertThat(connection.isValid(5)).isTrue();
        }
    }
}
