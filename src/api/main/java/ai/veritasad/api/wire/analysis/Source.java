package ai.veritasad.api.wire.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.Optional;

/** Where the video of an analysis comes from: an upload, or a link. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Source(SourceType type, Optional<String> upload, Optional<String> url) {

    public Source {
        if (type == SourceType.FILE ? upload.isEmpty() || url.isPresent() : url.isEmpty()) {
            throw new IllegalArgumentException(
                    "a file names its upload, and everything else its url: " + type.id());
        }
    }

    public static Source file(String upload) {
        return new Source(SourceType.FILE, Optional.of(upload), Optional.empty());
    }

    public static Source link(SourceType type, String url) {
        return new Source(type, Optional.empty(), Optional.of(url));
    }
}
