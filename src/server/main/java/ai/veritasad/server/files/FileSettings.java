package ai.veritasad.server.files;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where files are kept, and for how long.
 *
 * @param folder of uploads that are under way, and of all files where no store is named
 * @param largest a video that is larger is refused, uploaded or linked
 * @param keep uploads are forgotten after that time; reports stay
 * @param s3 an S3-compatible store, instead of the folder
 */
@ConfigurationProperties(prefix = "veritasad.files", ignoreUnknownFields = false)
@Validated
public record FileSettings(
        @NotNull Path folder,
        @NotNull DataSize largest,
        @NotNull Duration keep,
        @Valid @Nullable S3 s3) {

    /**
     * A bucket and the keys to it.
     *
     * @param endpoint where it is not Amazon's
     */
    public record S3(
            @Nullable URI endpoint,
            @NotBlank String region,
            @NotBlank String bucket,
            @NotBlank String accessKey,
            @NotBlank String secretKey) {

        @Override
        public String toString() {
            return "S3[" + endpoint + ", " + region + ", " + bucket + "]";
        }
    }
}
