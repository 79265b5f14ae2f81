package ai.veritasad.server;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The real server on a free port with its real database, started once for all tests of the module. */
public final class RunningServer {

    public static final String BOT_SECRET = "the bot of the tests";
    private static final RunningServer SERVER = new RunningServer();

    private final TestClock clock = new TestClock();
    private final ConfigurableApplicationContext context;

    private RunningServer() {
        context =
                new SpringApplicationBuilder(Server.class, Doubles.class)
                        .initializers(
                                starting ->
                                        starting.getBeanFactory()
                                                .registerSingleton("testClock", clock))
                        .properties(settings())
                        .run();
    }

    public static RunningServer get() {
        return SERVER;
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "veritasad.folder", emptyFolder().toString(),
                "veritasad.database.folder", Path.of("target/postgres").toAbsolutePath().toString(),
                "veritasad.http.allowed-hosts", "127.0.0.1,localhost",
                "veritasad.http.allowed-origins", "https://app.example.org",
                "server.port", "0",
                "management.server.port", "0",
                "spring.flyway.clean-disabled", "false",
                "logging.level.root", "warn");
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "server");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestClock clock() {
        return clock;
    }

    /** A part of the server, where HTTP doesn't reach what a test has to arrange. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + port("local.server.port") + path);
    }

    public URI managementUrl(String path) {
        return URI.create("http://127.0.0.1:" + port("local.management.port") + path);
    }

    private String port(String name) {
        return Objects.requireNonNull(context.getEnvironment().getProperty(name), name);
    }

    public Caller anonymous() {
        return new Caller(this, "");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Doubles {

        /** Tests start from an empty database, and keep only the programs that were unpacked. */
        @Bean
        @Primary
        org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy fresh() {
            return flyway -> {
                flyway.clean();
                flyway.migrate();
            };
        }
    }
}
