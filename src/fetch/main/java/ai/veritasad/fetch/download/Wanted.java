package ai.veritasad.fetch.download;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file to be downloaded.
 *
 * @param target where it grows, and where it stays; what lies there already is its beginning
 * @param bytes its size, where it is known beforehand
 * @param sha256 lower-case hex, where it is known beforehand
 */
public record Wanted(URI address, Path target, OptionalLong bytes, Optional<String> sha256) {

    Path folder() {
        Path folder = target.toAbsolutePath().getParent();
        return folder == null ? target.toAbsolutePath() : folder;
    }
}
