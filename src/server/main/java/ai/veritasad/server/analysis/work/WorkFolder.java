package ai.veritasad.server.analysis.work;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of one attempt alone, gone when it is closed. */
public record WorkFolder(Path path) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);
    private static final Pattern NAME = Pattern.compile("([0-9a-f-]{36})-(\\d{1,9})");

    static WorkFolder of(Path work, Attempt attempt) {
        Path path = work.toAbsolutePath().resolve(attempt.job().id() + "-" + attempt.number());
        try {
            delete(path);
            return new WorkFolder(Files.createDirectories(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path film() {
        return path.resolve("film");
    }

    Path cache() {
        return path.resolve("cache");
    }

    Path journals() {
        return cache().resolve("speech");
    }

    /** Removes what attempts left behind that were killed. */
    public static void sweep(Path work, BiPredicate<UUID, Integer> isWorkedOn) {
        if (!Files.isDirectory(work)) {
            return;
        }
        try (Stream<Path> folders = Files.list(work)) {
            for (Path folder : folders.toList()) {
                Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
                if (name.matches()
                        && !isWorkedOn.test(
                                UUID.fromString(name.group(1)), Integer.valueOf(name.group(2)))) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            LOG.warn("Left-over work files in {} stay: {}", work, e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            delete(path);
        } catch (IOException e) {
            LOG.warn("Work files in {} stay: {}", path, e.getMessage());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> inside = Files.walk(folder)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
