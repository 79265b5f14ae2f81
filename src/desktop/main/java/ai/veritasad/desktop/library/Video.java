package ai.veritasad.desktop.library;

import ai.veritasad.analyzer.report.measure.MediaTime;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A video that was analyzed at least once.
 *
 * @param file where it was last seen
 * @param name its file's, or its own where a file holds several
 * @param sha256 lower-case hex of the whole file
 */
public record Video(
        long id,
        Path file,
        String name,
        Page page,
        String sha256,
        long bytes,
        Optional<MediaTime> duration,
        Instant added,
        Run latest) {

    /** What is known of the page where it is published. */
    public record Page(
            Optional<String> title,
            Optional<String> channel,
            Optional<String> platform,
            Optional<LocalDate> published,
            Optional<String> link) {}

    /** What a person knows it by. */
    public String heading() {
        return page.title().orElse(name);
    }
}
