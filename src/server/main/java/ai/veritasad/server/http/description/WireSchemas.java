package ai.veritasad.server.http.description;

import ai.veritasad.api.wire.Problem;
import ai.veritasad.server.Names;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the records of the contract say about themselves: which members are always there. */
final class WireSchemas {

    private WireSchemas() {}

    @SuppressWarnings("rawtypes") // as the describing library has it
    static void complete(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            record(name).ifPresent(type -> complete(type, schema));
            withoutUnknown(schema);
        });
    }

    private static void complete(Class<?> type, Schema<?> schema) {
        List<String> always = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = Names.snake(component.getName());
            Schema<?> member = schema.getProperties().get(name);
            if (member == null) {
                continue;
            }
            if (component.getType() == Optional.class) {
                schema.getProperties().put(name, orNull(member));
            } else {
                always.add(name);
            }
            withoutUnknown(member);
        }
        schema.setRequired(always);
    }

    private static Schema<?> orNull(Schema<?> member) {
        if (member.get$ref() != null) {
            return new Schema<>().anyOf(List.of(member, new Schema<>().types(Set.of("null"))));
        }
        if (member.getTypes() != null) {
            member.addType("null");
        }
        return member;
    }

    /** Records that a later version may widen have a word for what is new; nobody sends it. */
    private static void withoutUnknown(Schema<?> schema) {
        if (schema.getEnum() != null) {
            schema.getEnum().remove("unknown");
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(WireSchemas::withoutUnknown);
        }
    }

    private static Optional<Class<?>> record(String name) {
        try {
            // Lists are named after what they hold: PageKey, PageAnalysis.
            String simple = name.startsWith("Page") ? "Page" : name;
            Class<?> type = Class.forName(Problem.class.getPackageName() + "." + simple);
            return type.isRecord() ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** What a route says nothing else about is JSON. */
    static void asJson(@Nullable Content content) {
        if (content == null) {
            return;
        }
        MediaType anything = content.remove("*/*");
        if (anything != null) {
            content.addMediaType("application/json", anything);
        }
    }
}
