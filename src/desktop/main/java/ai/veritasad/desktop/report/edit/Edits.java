package ai.veritasad.desktop.report.edit;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.finding.LocalText;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person chose and changed about one video, as it is kept.
 *
 * @param schema version of this shape; raised when a reader of an older one could misread it
 * @param options under which the answer is judged
 */
public record Edits(int schema, JudgementOptions options, Draft draft) {

    public static final int SCHEMA = 1;

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    public Edits(JudgementOptions options, Draft draft) {
        this(SCHEMA, options, draft);
    }

    public String json() {
        return MAPPER.writeValueAsString(this);
    }

    /**
     * What {@link #json} gave.
     *
     * @throws AnalysisException.Unusable where it is damaged or of a newer version
     */
    public static Edits ofJson(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (!tree.isObject()) {
                throw damaged();
            }
            if (tree.path("schema").asInt(0) > SCHEMA) {
                throw new AnalysisException.Unusable(
                        new LocalText(
                                "Правки сохранены более новой версией VeritasAd. Обновите программу.",
                                "The edits were kept by a newer VeritasAd. Update the program."));
            }
            return MAPPER.treeToValue(tree, Edits.class);
        } catch (JacksonException e) {
            throw damaged();
        }
    }

    private static AnalysisException damaged() {
        return new AnalysisException.Unusable(
                new LocalText(
                        "Сохранённые правки повреждены. Ответ анализа цел: откройте видео без них.",
                        "The kept edits are damaged. The analyzer's answer is whole: open the video"
                                + " without them."));
    }
}
