package ai.veritasad.analyzer.models;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the system keeps what a program fetched or worked out: the XDG base directories on Linux,
 * the Library on macOS, the local application data on Windows.
 *
 * @param system the name that Java gives it
 * @param home the user's folder
 * @param environment the process' variables
 */
public record Folders(String system, Path home, Map<String, String> environment) {

    public Folders {
        environment = Map.copyOf(environment);
    }

    /** Of this process. */
    public static Folders ofSystem() {
        return new Folders(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                System.getenv());
    }

    /** Where models lie; {@code VERITASAD_MODELS} goes before the system's habit. */
    public Path models() {
        return variable("VERITASAD_MODELS")
                .orElseGet(() ->
                        own("XDG_DATA_HOME", ".local/share", "Application Support")
                                .resolve("models"));
    }

    /** Where work lies that could be done again; {@code VERITASAD_CACHE} goes before. */
    public Path cache() {
        return variable("VERITASAD_CACHE")
                .orElseGet(() -> {
                    Path own = own("XDG_CACHE_HOME", ".cache", "Caches");
                    return isWindows() ? own.resolve("cache") : own;
                });
    }

    private Path own(String variable, String onLinux, String onMac) {
        if (isWindows()) {
            return variable("LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("VeritasAd");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve(onMac).resolve("VeritasAd");
        }
        return variable(variable)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(onLinux))
                .resolve("veritasad");
    }

    private boolean isWindows() {
        return system.startsWith("Windows");
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
