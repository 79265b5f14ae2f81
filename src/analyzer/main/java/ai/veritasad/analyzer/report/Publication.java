package ai.veritasad.analyzer.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of the place where a video is published; every part may be missing.
 *
 * @param platform name of the platform in lower case, e.g. {@code youtube}
 * @param subscribers followers of the channel when the video was judged
 */
public record Publication(
        Optional<String> title,
        Optional<String> description,
        Optional<String> channel,
        Optional<LocalDate> date,
        Optional<String> link,
        Optional<String> platform,
        Optional<Long> subscribers) {

    public static final Publication UNKNOWN =
            new Publication(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
}
