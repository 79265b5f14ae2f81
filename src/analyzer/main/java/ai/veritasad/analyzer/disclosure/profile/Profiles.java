package ai.veritasad.analyzer.disclosure.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reads the data files that come with us. */
public final class Profiles {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    @JsonIgnoreProperties("about")
    private record PlatformFile(List<Platform> platforms) {}

    private Profiles() {}

    /** All jurisdictions, in the order of {@code jurisdictions.txt}. */
    public static List<Profile> bundled() {
        return new String(bytes("jurisdictions.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(code -> read(code.toLowerCase(Locale.ROOT) + ".json", Profile.class))
                .toList();
    }

    /** The places of publication that we know. */
    public static List<Platform> platforms() {
        return read("platforms.json", PlatformFile.class).platforms();
    }

    private static <T> T read(String name, Class<T> type) {
        return JSON.readValue(bytes(name), type);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Profiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
