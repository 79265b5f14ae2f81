package ai.veritasad.analyzer.detect.identifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The lists of names that this room and those in it know: text files, one row a line. */
public final class Tables {

    private Tables() {}

    /**
     * Rows of {@code name}, split at tabs; empty lines and lines that start with # are left out.
     */
    public static List<List<String>> rows(String name) {
        try (InputStream file =
                Optional.ofNullable(Tables.class.getResourceAsStream(name))
                        .orElseThrow(() -> new IllegalStateException("no resource " + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s*\\t\\s*", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
