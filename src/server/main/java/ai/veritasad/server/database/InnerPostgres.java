package ai.veritasad.server.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL in a folder of ours, on the loopback address alone and behind a password that
 * lies beside it; what it holds outlives the program, also a killed one.
 */
final class InnerPostgres implements AutoCloseable {

    static final String USER = "postgres";
    static final String DATABASE = "veritasad";
    private static final Logger LOG = LoggerFactory.getLogger(InnerPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Between the start of the process and what it notes of it, on a busy machine too. */
    private static final Duration START = Duration.ofSeconds(60);

    /** The folder can't be used. */
    static final class Unstartable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unstartable(Path folder, Throwable cause) {
            super("The database inside the program does not start in " + folder + ".", cause);
        }
    }

    private final FileChannel own;
    private final EmbeddedPostgres postgres;
    private final String password;

    InnerPostgres(Path folder, int port, SecureRandom random) {
        try {
            Files.createDirectories(folder);
            own = claim(folder);
            Path secret = folder.resolve("password");
            password = passwordIn(secret, random);
            postgres = start(folder, secret, port);
            createDatabase();
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new Unstartable(folder, e);
        }
        LOG.info("PostgreSQL runs inside, port {}, in {}", postgres.getPort(), folder);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + DATABASE;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        own.close();
    }

    /** The folder for this program alone; the system gives it back even when it is killed. */
    private static FileChannel claim(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // Held by this very program: the same answer.
        }
        channel.close();
        throw new IllegalStateException("another server that runs uses this folder");
    }

    private EmbeddedPostgres start(Path folder, Path secret, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                // Spring closes it after everything that uses it; a hook of its own would be first.
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setDataDirectoryCustomizer(InnerPostgres::endLeftOver)
                // These go to initdb as they are: a password from the first moment on, and an
                // order of letters that is the same on every system.
                .setLocaleConfig("pwfile", secret.toString())
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The library is made for tests and turns these off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .start();
    }

    /**
     * A killed program leaves its database running; it has to end before the folder opens again.
     */
    private static void endLeftOver(File data) {
        try {
            Optional<ProcessHandle> left = leftOver(data.toPath().resolve("postmaster.pid"));
            if (left.isPresent()) {
                LOG.info("Ending the database that an earlier, killed start left running");
                left.get().destroy();
                left.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for an older database", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("an older database in this folder does not end", e);
        }
    }

    private static Optional<ProcessHandle> leftOver(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        // Its process, its folder, the second at which it started, …
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 3) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .filter(process -> startedAbout(process, started));
    }

    /** After a restart of the machine another program's database may have the same number. */
    private static boolean startedAbout(ProcessHandle process, Instant noted) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, noted).abs().compareTo(START) < 0)
                .orElse(false);
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (var found =
                    statement.executeQuery(
                            "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE);
        }
    }

    private static String passwordIn(Path secret, SecureRandom random) throws IOException {
        if (!Files.exists(secret)) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            Files.createFile(secret);
            if (secret.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(
                    secret, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(secret).strip();
    }
}
