package ai.veritasad.analyzer.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.finding.Verdict;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

class ReportSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static ObjectNode text = JsonMapper.shared().createObjectNode();

    @TempDir private Path folder;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Report.class.getResourceAsStream("report.schema.json")) {
            text = (ObjectNode) JsonMapper.shared().readTree(in);
        }
    }

    @Test
    void the_schema_carries_its_version() {
        assertThat(text.get("$id").stringValue()).endsWith(":" + Report.SCHEMA);
        assertThat(text.at("/properties/schema/const").intValue()).isEqualTo(Report.SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("ai.veritasad.analyzer.export.json.ReportJsonTest#seeds")
    void written_reports_fit(long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(new RandomReports(seed).report(), out);

        assertThat(faults(schema(), out.toString(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void reports_with_pictures_in_files_fit() throws IOException {
        Path file = folder.resolve("talk.json");
        ReportJson.write(HandMade.report(), file, ReportJson.Proofs.FILES);

        assertThat(faults(schema(), Files.readString(file))).isEmpty();
    }

    @Test
    void the_hand_made_report_fits() throws IOException {
        assertThat(faults(schema(), ReportJsonTest.stored("hand-made.json"))).isEmpty();
    }

    @Test
    void files_of_observations_fit_their_part() throws IOException {
        Path file = folder.resolve("talk.signals.json.gz");
        ReportJson.write(new RandomReports(5).observations(50, 50), file);
        ObjectNode part = text.deepCopy();
        part.remove(List.of("required", "properties"));
        part.put("$ref", "#/$defs/kept");

        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(faults(REGISTRY.getSchema(part), json)).isEmpty();
            assertThat(faults(schema(), json)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\": 1 | \"schema\": 2",
                "\"schema\": 1, |",
                "\"kind\": \"sponsor_read\" | \"kind\": \"SPONSOR_READ\"",
                "\"kind\": \"sponsor_read\" | \"kind\": \"song\"",
                "\"probability\": 0.93 | \"probability\": 1.01",
                "\"probability\": 0.93 | \"probability\": \"0.93\"",
                "\"start\": 70.5 | \"start\": \"1:10.5\"",
                "\"type\": \"code\" | \"type\": \"smell\"",
                "\"payload\" | \"paylode\"",
                "\"x\": 0.5 | \"x\": 1.5",
                "\"source\": 0 | \"source\": 0.5",
                "\"signal\": 1 | \"signal\": -1",
                "\"day\": \"2026-11-24\" | \"day\": \"24.11.2026\"",
                "\"sha256\": \"00ff | \"sha256\": \"00FF",
                "\"image\": \"iVBORw==\" | \"picture\": \"iVBORw==\"",
                "\"image\": | \"file\": \"p1.png\",\"image\":",
                "\"ru\": \"Кадры повреждены.\", |",
                "\"type\": \"promo_code\" | \"type\": \"erid\"",
                "\"state\": \"undeclared\" | \"state\": null",
            })
    void wrong_reports_do_not_fit(String from, String to) throws IOException {
        String sound = ReportJsonTest.stored("hand-made.json");
        String wrong = sound.replace(from, to == null ? "" : to);

        assertThat(wrong).isNotEqualTo(sound);
        assertThat(faults(schema(), wrong)).isNotEmpty();
    }

    static Map<String, Enum<?>[]> choices() {
        return Map.of(
                "stream_kind", Source.StreamKind.values(),
                "medium", Medium.values(),
                "function", Signal.Function.values(),
                "erid_state", Identifier.EridState.values(),
                "register", Identifier.Register.values(),
                "link_kind", Identifier.LinkKind.values(),
                "segment_kind", Segment.Kind.values(),
                "state", Disclosure.State.values(),
                "severity", Finding.Severity.values(),
                "label", Verdict.Label.values());
    }

    @Test
    void every_choice_of_ours_is_in_the_schema() {
        choices()
                .forEach((name, values) ->
                        assertThat(text.at("/$defs/" + name + "/enum").valueStream())
                                .extracting(JsonNode::stringValue)
                                .containsExactlyInAnyOrderElementsOf(
                                        Arrays.stream(values)
                                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                                .toList()));
    }

    private static Schema schema() {
        return REGISTRY.getSchema(text);
    }

    private static List<Error> faults(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
