package ai.veritasad.analyzer.models;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the system keeps what is a person's own and what could be worked out again: the XDG base
 * directories on Linux, the Library on macOS, the local application data on Windows. Command line
 * and window share them; they need not exist yet.
 *
 * @param system the name that Java gives it
 * @param home the user's folder
 * @param environment the process' variables
 */
public record Folders(String system, Path home, Map<String, String> environment) {

    private static final String OWN = "VERITASAD_HOME";

    public Folders {
        environment = Map.copyOf(environment);
    }

    /**
     * Of this process; the property {@code veritasad.home} goes before the variable of that name.
     */
    public static Folders ofSystem() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        Optional.ofNullable(System.getProperty("veritasad.home"))
                .ifPresent(chosen -> environment.put(OWN, chosen));
        return new Folders(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                environment);
    }

    /** What is a person's own; {@code VERITASAD_HOME} goes before the system's habit. */
    public Path data() {
        return variable(OWN)
                .map(Path::toAbsolutePath)
                .orElseGet(() -> own("XDG_DATA_HOME", ".local/share", "Application Support"));
    }

    /** Where models lie; {@code VERITASAD_MODELS} goes before. */
    public Path models() {
        return variable("VERITASAD_MODELS").orElseGet(() -> data().resolve("models"));
    }

    /** Known ads; {@code VERITASAD_KNOWN} goes before. */
    public Path knownAds() {
        return variable("VERITASAD_KNOWN").orElseGet(() -> data().resolve("known"));
    }

    /** The user's own list of brands; {@code VERITASAD_BRANDS} goes before. */
    public Path brands() {
        return variable("VERITASAD_BRANDS").orElseGet(() -> data().resolve("brands.tsv"));
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
