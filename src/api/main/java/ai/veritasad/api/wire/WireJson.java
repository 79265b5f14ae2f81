package ai.veritasad.api.wire;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;

/** How the records are read and written: what a later server adds is passed over. */
public final class WireJson {

    private WireJson() {}

    public static JsonMapper mapper() {
        return tuned(JsonMapper.builder()).build();
    }

    /** The same choices on a mapper that somebody else makes. */
    public static <B extends MapperBuilder<?, B>> B tuned(B builder) {
        return builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }
}
