package ai.veritasad.analyzer.probe.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which containers are opened at all, and which of them need a second look. */
public final class Containers {

    private static final String WEAK = " weak";

    private static final Map<String, Boolean> WEAK_BY_NAME = read();

    private Containers() {}

    static boolean areOpened(String name) {
        return WEAK_BY_NAME.containsKey(name);
    }

    /** Whether FFmpeg recognises it by so little that other files are mistaken for it. */
    public static boolean areWeak(String name) {
        return WEAK_BY_NAME.getOrDefault(name, false);
    }

    private static Map<String, Boolean> read() {
        InputStream list =
                Objects.requireNonNull(
                        Containers.class.getResourceAsStream("containers.txt"), "containers.txt");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    line -> line.replace(WEAK, ""), line -> line.endsWith(WEAK)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
