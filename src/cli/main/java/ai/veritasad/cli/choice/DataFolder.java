package ai.veritasad.cli.choice;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the system keeps what a user has a program remember: the XDG base directories on Linux, the
 * Library on macOS, the local application data on Windows.
 *
 * @param system the name that Java gives it
 * @param home the user's folder
 * @param environment the process' variables
 */
public record DataFolder(String system, Path home, Map<String, String> environment) {

    public DataFolder {
        environment = Map.copyOf(environment);
    }

    /** Of this process. */
    public static DataFolder ofSystem() {
        return new DataFolder(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                System.getenv());
    }

    /** The folder itself, which may not exist yet. */
    public Path path() {
        if (system.startsWith("Windows")) {
            return variable("LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("VeritasAd");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("VeritasAd");
        }
        return variable("XDG_DATA_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("veritasad");
    }

    /** Known ads; {@code VERITASAD_KNOWN} goes before the system's habit. */
    public Path knownAds() {
        return variable("VERITASAD_KNOWN").orElseGet(() -> path().resolve("known"));
    }

    /** The user's own list of brands; {@code VERITASAD_BRANDS} goes before the system's habit. */
    public Path brands() {
        return variable("VERITASAD_BRANDS").orElseGet(() -> path().resolve("brands.tsv"));
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
