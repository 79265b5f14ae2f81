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
import java.util.UUID;

/**
 * The real server on a free port with its real database, started once for all tests of the module.
 */
public final class RunningServer {

    public static final String BOT_SECRET = "the bot of the tests";
    private static final RunningServer SERVER = new RunningServer();

    private static final String ADMIN = "admin@example.org";

    private final TestClock clock = new TestClock();
    private String adminKey = "";
    private final ConfigurableApplicationContext context;

    private RunningServer() {
        context =
                new SpringApplicationBuilder(Server.class, Doubles.class)
                        .initializers(starting ->
                                starting.getBeanFactory().registerSingleton("testClock", clock))
                        .run(
                                settings().entrySet().stream()
                                        .map(setting ->
                                                "--" + setting.getKey() + "=" + setting.getValue())
                                        .toArray(String[]::new));
    }

    public static RunningServer get() {
        return SERVER;
    }

    private static Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("veritasad.accounts.password-work", "4"),
                Map.entry("veritasad.accounts.bot-secret", BOT_SECRET),
                Map.entry("veritasad.folder", emptyFolder().toString()),
                Map.entry(
                        "veritasad.database.folder",
                        Path.of("target/postgres").toAbsolutePath().toString()),
                Map.entry("veritasad.http.allowed-hosts", "127.0.0.1,localhost"),
                Map.entry("veritasad.http.allowed-origins", "https://app.example.org"),
                Map.entry("veritasad.plans.zone", "Europe/Moscow"),
                Map.entry("veritasad.plans.per-minute-sign-in", "100000"),
                Map.entry("veritasad.plans.per-minute-anonymous", "100000"),
                // The limits are out of the tests' way but for one plan.
                Map.entry("veritasad.plans.per-minute.free", "100000"),
                Map.entry("veritasad.plans.per-minute.starter", "100000"),
                Map.entry("veritasad.plans.per-minute.pro", "100000"),
                Map.entry("veritasad.plans.per-minute.business", "20"),
                Map.entry("veritasad.plans.per-minute.enterprise", "100000"),
                Map.entry("veritasad.accounts.first-admin.email", ADMIN),
                Map.entry("veritasad.accounts.first-admin.password", "the first admin"),
                Map.entry("server.port", "0"),
                Map.entry("management.server.port", "0"),
                Map.entry("spring.flyway.clean-disabled", "false"),
                Map.entry("logging.level.root", "warn"));
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

    /** The one administrator. */
    public synchronized Caller admin() {
        if (adminKey.isEmpty()) {
            adminKey = signIn(ADMIN, "the first admin");
        }
        return anonymous().withKey(adminKey);
    }

    /** Somebody with an account and a key of their own. */
    public Caller newcomer() {
        String email = "user-" + UUID.randomUUID() + "@example.org";
        return anonymous().withKey(signUp(email, "correct horse"));
    }

    /** Makes an account, and gives the key of its first device. */
    public String signUp(String email, String password) {
        anonymous()
                .post(
                        "/api/v1/accounts",
                        """
                        {"email":"%s","password":"%s"}\
                        """
                                .formatted(email, password));
        return signIn(email, password);
    }

    private String signIn(String email, String password) {
        return anonymous()
                .post(
                        "/api/v1/keys",
                        """
                        {"email":"%s","password":"%s","device":{"name":"Desk","platform":"linux"}}\
                        """
                                .formatted(email, password))
                .text("key");
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
