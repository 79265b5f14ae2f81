package ai.veritasad.server.http.description;

import io.swagger.v3.oas.models.media.Schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where a video comes from: a file names its upload, and everything else its address. */
final class SourceSchema {

    private SourceSchema() {}

    /**
     * One schema in place of that in which either may be missing.
     *
     * @param either with the members {@code type}, {@code upload} and {@code url}
     */
    static Schema<?> of(Schema<?> either) {
        Schema<?> type = member(either, "type");
        List<String> types = type.getEnum().stream().map(String::valueOf).toList();
        return new Schema<>()
                .oneOf(
                        List.of(
                                one(List.of("file"), "upload", member(either, "upload")),
                                one(
                                        types.stream()
                                                .filter(word -> !word.equals("file"))
                                                .toList(),
                                        "url",
                                        member(either, "url"))));
    }

    private static Schema<?> member(Schema<?> either, String name) {
        return Objects.requireNonNull(either.getProperties().get(name), name);
    }

    private static Schema<?> one(List<String> types, String place, Schema<?> its) {
        Schema<?> type = new Schema<>().types(Set.of("string"));
        WireSchemas.words(type, types);
        Schema<?> where =
                new Schema<>()
                        .types(Set.of("string"))
                        .format(its.getFormat())
                        .maxLength(its.getMaxLength());
        Schema<?> source = new Schema<>().types(Set.of("object"));
        source.setProperties(Map.of("type", type, place, where));
        source.setRequired(List.of("type", place));
        return source;
    }
}
