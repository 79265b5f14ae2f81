package ai.veritasad.analyzer.export.json;

import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import java.util.Optional;

/** How our nouns look in JSON, where their records alone don't say it. */
final class Shapes {

    /** Far beyond any medium, far within what a sum of times can hold: 31 years. */
    private static final double LONGEST_SECONDS = 1e9;

    private Shapes() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(
                        usual -> usual.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .changeDefaultNullHandling(usual -> usual.withContentNulls(Nulls.FAIL))
                .addModule(
                        new SimpleModule()
                                .addDeserializer(MediaTime.class, new TimeReader())
                                .addSerializer(Proof.class, new ProofWriter())
                                .addDeserializer(Proof.class, new ProofReader()))
                .build();
    }

    /** A proof as it is stored: with its picture, or with the name of the picture's file. */
    private record StoredProof(
            String id, MediaTime at, Box box, Optional<Image> image, Optional<String> file) {}

    private static final class TimeReader extends ValueDeserializer<MediaTime> {
        @Override
        public MediaTime deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken().isNumeric()
                    && Math.abs(parser.getDoubleValue()) <= LONGEST_SECONDS) {
                return MediaTime.ofSeconds(parser.getDoubleValue());
            }
            return (MediaTime)
                    context.handleUnexpectedToken(context.constructType(MediaTime.class), parser);
        }
    }

    private static final class ProofWriter extends ValueSerializer<Proof> {
        @Override
        public void serialize(Proof proof, JsonGenerator generator, SerializationContext context) {
            ProofPictures pictures = (ProofPictures) context.getAttribute(ProofPictures.class);
            Optional<String> file = pictures.store(proof);
            Optional<Image> image =
                    file.isPresent() ? Optional.empty() : Optional.of(proof.image());
            context.writeValue(
                    generator, new StoredProof(proof.id(), proof.at(), proof.box(), image, file));
        }
    }

    private static final class ProofReader extends ValueDeserializer<Proof> {
        @Override
        public Proof deserialize(JsonParser parser, DeserializationContext context) {
            ProofPictures pictures = (ProofPictures) context.getAttribute(ProofPictures.class);
            StoredProof stored = context.readValue(parser, StoredProof.class);
            Image image =
                    stored.image()
                            .or(() -> stored.file().map(pictures::load))
                            .orElseThrow(() ->
                                    new IllegalArgumentException("a proof has an image or a file"));
            return new Proof(stored.id(), stored.at(), stored.box(), image);
        }
    }
}
