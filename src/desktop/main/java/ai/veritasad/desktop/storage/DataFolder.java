package ai.veritasad.desktop.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the program keeps what is a person's own, by the custom of each system. */
public final class DataFolder {

    private static final String PROPERTY = "veritasad.home";
    private static final String VARIABLE = "VERITASAD_HOME";

    private DataFolder() {}

    /** The folder of this person on this system; it need not exist yet. */
    public static Path ofThisSystem() {
        return of(
                name -> Optional.ofNullable(System.getProperty(name)),
                name -> Optional.ofNullable(System.getenv(name)));
    }

    /**
     * The same by given properties of Java and variables of the environment: what was set for us
     * goes first, then {@code XDG_DATA_HOME} (XDG Base Directory Specification 0.8), {@code
     * LOCALAPPDATA} (Windows) or the library folder (macOS).
     */
    static Path of(
            Function<String, Optional<String>> property,
            Function<String, Optional<String>> variable) {
        Optional<Path> chosen =
                Stream.of(property.apply(PROPERTY), variable.apply(VARIABLE))
                        .flatMap(Optional::stream)
                        .filter(value -> !value.isBlank())
                        .map(Path::of)
                        .findFirst();
        Path home = Path.of(property.apply("user.home").orElse("."));
        String system = property.apply("os.name").orElse("").toLowerCase(Locale.ROOT);
        if (chosen.isPresent()) {
            return chosen.get().toAbsolutePath();
        } else if (system.startsWith("windows")) {
            return absolute(variable.apply("LOCALAPPDATA"))
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("VeritasAd");
        } else if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("VeritasAd");
        } else {
            return absolute(variable.apply("XDG_DATA_HOME"))
                    .orElse(home.resolve(".local").resolve("share"))
                    .resolve("veritasad");
        }
    }

    private static Optional<Path> absolute(Optional<String> folder) {
        return folder.filter(name -> !name.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
