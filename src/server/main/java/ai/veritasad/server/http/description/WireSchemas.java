package ai.veritasad.server.http.description;

import ai.veritasad.api.wire.Problem;
import ai.veritasad.api.wire.account.Account;
import ai.veritasad.api.wire.analysis.Analysis;
import ai.veritasad.api.wire.key.Key;
import ai.veritasad.api.wire.quota.Quota;
import ai.veritasad.server.Names;

import com.fasterxml.jackson.annotation.JsonSetter;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the records of the contract say about themselves: which members are always there. */
final class WireSchemas {

    /** Where the records are that the API speaks in. */
    private static final List<String> ROOMS =
            List.of(
                    Problem.class.getPackageName(),
                    Account.class.getPackageName(),
                    Analysis.class.getPackageName(),
                    Key.class.getPackageName(),
                    Quota.class.getPackageName(),
                    "ai.veritasad.server.admin");

    private static final String ANY = "#/components/schemas/JsonNode";

    private WireSchemas() {}

    @SuppressWarnings("rawtypes") // as the describing library has it
    static void complete(Map<String, Schema> schemas) {
        schemas.replace("JsonNode", anyObject());
        schemas.forEach((name, schema) -> {
            bound(name, schema);
            record(name).ifPresent(type -> complete(type, schema));
            withoutUnknown(schema);
        });
        schemas.computeIfPresent("Source", (name, schema) -> SourceSchema.of(schema));
        schemas.remove("SseEmitter");
    }

    /** JSON whose members are somebody else's. */
    static Schema<?> anyObject() {
        return new Schema<>()
                .types(new LinkedHashSet<>(Set.of("object")))
                .additionalProperties(true);
    }

    private static void bound(String name, Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((member, its) -> Bounds.set(name, member, its));
        }
    }

    private static void complete(Class<?> type, Schema<?> schema) {
        List<String> always = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = Names.snake(component.getName());
            Schema<?> member = schema.getProperties().get(name);
            if (member == null) {
                continue;
            }
            withoutUnknown(member);
            if (component.getType() == Optional.class) {
                schema.getProperties().put(name, orNull(member));
            } else if (!component.isAnnotationPresent(JsonSetter.class)) {
                always.add(name);
            }
        }
        schema.setRequired(always.isEmpty() ? null : always);
    }

    /** The only words that a member may be. */
    @SuppressWarnings("unchecked") // of words its type is what they are
    static void words(Schema<?> member, List<?> words) {
        ((Schema<Object>) member).setEnum(new ArrayList<>(words));
    }

    private static Schema<?> orNull(Schema<?> member) {
        if (ANY.equals(member.get$ref())) {
            Schema<?> any = anyObject();
            any.addType("null");
            return any;
        }
        if (member.get$ref() != null) {
            return new Schema<>().anyOf(List.of(member, new Schema<>().types(Set.of("null"))));
        }
        if (member.getTypes() != null) {
            member.addType("null");
            if (member.getEnum() != null) {
                List<Object> words = new ArrayList<>(member.getEnum());
                words.add(null);
                words(member, words);
            }
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

    static Optional<Class<?>> record(String name) {
        // Lists are named after what they hold: PageKey, PageAnalysis.
        String simple = name.startsWith("Page") ? "Page" : name;
        return ROOMS.stream().flatMap(room -> type(room + "." + simple).stream()).findFirst();
    }

    private static Optional<Class<?>> type(String name) {
        try {
            Class<?> type = Class.forName(name);
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
