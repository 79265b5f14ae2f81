package ai.veritasad.fetch.download;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The part of a file that has come, and beside it the server's mark of the version it is of.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110, ETag</a>
 */
record Begun(Path file) {

    long bytes() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** The mark, if it is strong: only then do two parts of the same mark make one file. */
    Optional<String> mark() throws IOException {
        return Files.exists(note())
                ? Optional.of(Files.readString(note()).strip()).filter(Begun::isStrong)
                : Optional.empty();
    }

    void mark(Optional<String> mark) throws IOException {
        Optional<String> strong = mark.filter(Begun::isStrong);
        if (strong.isPresent()) {
            Files.writeString(note(), strong.get(), StandardCharsets.UTF_8);
        } else {
            Files.deleteIfExists(note());
        }
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(note());
    }

    void finish() throws IOException {
        Files.deleteIfExists(note());
    }

    private Path note() {
        return file.resolveSibling(file.getFileName() + ".etag");
    }

    private static boolean isStrong(String mark) {
        return mark.startsWith("\"");
    }
}
