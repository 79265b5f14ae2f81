package ai.veritasad.analyzer.export.format;

import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;

/** JSON of other programs as a tree, and our values as JSON. */
public final class JsonText {

    /** As far as we believe a foreign file's times: 31 years. */
    private static final double LONGEST_SECONDS = 1e9;

    private final JsonMapper mapper;

    private JsonText(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** JSON by the letter. */
    public static JsonText strict() {
        return new JsonText(
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .build());
    }

    /** JSON5 as programs write it: comments, bare names, single quotes, trailing commas. */
    public static JsonText json5() {
        return new JsonText(
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .enable(
                                JsonReadFeature.ALLOW_JAVA_COMMENTS,
                                JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                                JsonReadFeature.ALLOW_SINGLE_QUOTES,
                                JsonReadFeature.ALLOW_TRAILING_COMMA,
                                JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                                JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                                JsonReadFeature.ALLOW_HEXADECIMAL_NUMBERS,
                                JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                                JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                                JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS,
                                JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                        .build());
    }

    /** Reads a whole text; where it is no JSON the complaint names line and column. */
    public JsonNode read(Format format, String text) {
        try {
            return mapper.readTree(Lines.withoutMark(text));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw Malformed.line(
                    format,
                    line,
                    new LocalText(
                            "это не JSON (столбец " + column + ")",
                            "this is no JSON (column " + column + ")"));
        }
    }

    /** A text as a JSON string, with its quotes. */
    public String quoted(String text) {
        return mapper.writeValueAsString(text);
    }

    /** A number of seconds; empty where it is missing, negative or no number. */
    public Optional<MediaTime> time(JsonNode node) {
        if (!node.isNumber()
                || !(node.doubleValue() >= 0 && node.doubleValue() <= LONGEST_SECONDS)) {
            return Optional.empty();
        }
        return Optional.of(MediaTime.ofSeconds(node.doubleValue()));
    }
}
