package ai.veritasad.analyzer.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class ReportJsonTest {

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_report_comes_back_equal(long seed) {
        Report report = new RandomReports(seed).report();
        Path file = folder.resolve("talk.json");

        ReportJson.write(report, file, ReportJson.Proofs.EMBEDDED);

        assertThat(ReportJson.readReport(file)).isEqualTo(report);
    }

    @Test
    void a_compressed_report_comes_back_equal_and_says_when_it_is_damaged() {
        Report report = new RandomReports(3).report();
        byte[] bytes = ReportJson.compressed(report);

        assertThat(ReportJson.ofCompressed(bytes, Path.of("talk.mp4"))).isEqualTo(report);

        byte[] cut = Arrays.copyOf(bytes, bytes.length / 2);
        assertThatThrownBy(() -> ReportJson.ofCompressed(cut, Path.of("talk.mp4")))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("talk.mp4");
    }

    @Test
    void each_proof_is_told_its_file() throws IOException {
        Report report = new RandomReports(1).report();

        Map<String, Path> files =
                ReportJson.write(report, folder.resolve("talk.json"), ReportJson.Proofs.FILES);

        for (Proof proof : report.observations().proofs()) {
            assertThat(Files.readAllBytes(files.get(proof.id()))).isEqualTo(proof.image().bytes());
        }
    }

    @Test
    void a_report_on_one_line_is_the_same_report() throws IOException {
        Report report = new RandomReports(1).report();
        ByteArrayOutputStream line = new ByteArrayOutputStream();

        ReportJson.writeLine(report, line);

        assertThat(line.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        Path file = Files.write(folder.resolve("line.json"), line.toByteArray());
        assertThat(ReportJson.readReport(file)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_report_with_its_pictures_in_files_comes_back_equal(long seed) throws IOException {
        Report report = new RandomReports(seed).report();
        Path file = folder.resolve("talk.json");

        ReportJson.write(report, file, ReportJson.Proofs.FILES);

        assertThat(ReportJson.readReport(file)).isEqualTo(report);
        assertThat(Files.readString(file)).doesNotContain("\"image\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void observations_come_back_equal_packed(long seed) throws IOException {
        Observations observations = new RandomReports(seed).observations(50, 100);
        Path file = folder.resolve("talk" + ReportJson.SIGNALS_ENDING);

        ReportJson.write(observations, file);

        assertThat(ReportJson.readObservations(file)).isEqualTo(observations);
        assertThat(Files.readAllBytes(file)).startsWith(0x1f, 0x8b);
    }

    @Test
    void observations_are_read_out_of_a_report_too() {
        Report report = new RandomReports(7).report();
        Path file = folder.resolve("talk.json");
        ReportJson.write(report, file, ReportJson.Proofs.FILES);

        assertThat(ReportJson.readObservations(file)).isEqualTo(report.observations());
    }

    @Test
    void the_same_report_is_the_same_bytes() throws IOException {
        ReportJson.write(
                new RandomReports(3).report(), folder.resolve("a"), ReportJson.Proofs.EMBEDDED);
        ReportJson.write(
                new RandomReports(3).report(), folder.resolve("b"), ReportJson.Proofs.EMBEDDED);

        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
    }

    @Test
    void a_stream_gets_what_a_file_gets() throws IOException {
        Report report = new RandomReports(3).report();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ReportJson.write(report, out);
        ReportJson.write(report, folder.resolve("a"), ReportJson.Proofs.EMBEDDED);

        assertThat(folder.resolve("a")).hasBinaryContent(out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 999_999, 1_000_001, 36_000_123_457L, 999_999_999_999_999L, -1})
    void a_time_is_kept_to_the_microsecond(long micros) {
        String json = Shapes.mapper().writeValueAsString(new MediaTime(micros));

        assertThat(Shapes.mapper().readValue(json, MediaTime.class).micros()).isEqualTo(micros);
    }

    @Test
    void names_are_lower_snake_case() throws IOException {
        Path file = folder.resolve("talk.json");
        ReportJson.write(handMade(), file, ReportJson.Proofs.EMBEDDED);

        assertThat(Files.readString(file)).isEqualTo(stored("hand-made.json"));
    }

    @Test
    void a_report_of_a_version_that_knew_no_brands_is_read() throws IOException {
        String older = stored("hand-made.json").replace("},\n  \"brands\": []", "}");

        assertThat(older).doesNotContain("brands");
        assertThat(ReportJson.readReport(saved(older))).isEqualTo(handMade());
    }

    @Test
    void a_hand_made_file_is_read() throws IOException {
        assertThat(ReportJson.readReport(saved(stored("hand-made.json")))).isEqualTo(handMade());
    }

    @Test
    void fields_of_a_later_version_are_passed_over() throws IOException {
        String json =
                stored("hand-made.json")
                        .replace("\"schema\": 1,", "\"schema\": 1, \"mood\": {\"a\": [1, {}]},")
                        .replace("\"type\": \"code\",", "\"type\": \"code\", \"colour\": \"red\",");

        assertThat(ReportJson.readReport(saved(json))).isEqualTo(handMade());
    }

    @Test
    void the_schema_number_may_stand_anywhere() throws IOException {
        String json = stored("hand-made.json").replace("\"schema\": 1,", "");
        json = json.stripTrailing().replaceFirst("}$", ", \"schema\": 1}");

        assertThat(ReportJson.readReport(saved(json))).isEqualTo(handMade());
    }

    @Test
    void a_newer_schema_asks_for_an_update() throws IOException {
        Path file = saved("{\"schema\": 2, \"observations\": \"quite different\"}");

        assertThatThrownBy(() -> ReportJson.readReport(file))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("schema 2")
                .hasMessageContaining("Update")
                .satisfies(e ->
                        assertThat(((AnalysisException) e).text().ru())
                                .contains("более новой версией", "Обновите"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\": 1 | \"shcema\": 1 | no schema number",
                "\"probability\": 0.93 | \"probability\": \"0.93\" | segments[0].probability",
                "\"kind\": \"sponsor_read\" | \"kind\": \"song\" | unknown value “song”",
                "\"type\": \"code\" | \"type\": \"smell\" | unknown type “smell”",
                "\"start\": 70.5 | \"start\": 1e300 | segments[0].span.start",
                "\"end\": 130.25 | \"end\": 1.5 | segments[0].span",
                "\"signal\": 1 | \"signal\": 2 | there is no signal 2, only 2",
                "\"source\": 0 | \"source\": -1 | observations.signals[1].source",
                "\"payload\" | \"paylode\" | observations.signals[0].payload",
                "\"sensitivity\": 0.5 | \"sensitivity\": 7 | sensitivity lies between 0 and 1",
                "\"day\": \"2026-11-24\" | \"day\": \"yesterday\" | options.day",
                "\"x\": 0.5 | \"x\": 5 | observations.signals[0].box",
                "\"segments\": [ | \"segments\": [ null, | segments",
                "\"options\": { | \"options\": { ]  | this is no JSON",
            })
    void damage_is_named_with_its_place(String from, String to, String expected)
            throws IOException {
        String sound = stored("hand-made.json");
        String json = sound.replace(from, to);
        assertThat(json).isNotEqualTo(sound);
        Path file = saved(json);

        assertThatThrownBy(() -> ReportJson.readReport(file))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("talk.json")
                .hasMessageContaining(expected);
    }

    @Test
    void a_file_that_breaks_off_anywhere_is_refused() throws IOException {
        byte[] whole = stored("hand-made.json").stripTrailing().getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("talk.json");
        for (int length = 1; length < whole.length; length += 41) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> ReportJson.readReport(file))
                    .isInstanceOf(AnalysisException.Unusable.class);
        }
    }

    @Test
    void a_packed_file_that_breaks_off_anywhere_is_refused() throws IOException {
        Path file = folder.resolve("talk.signals.json.gz");
        ReportJson.write(new RandomReports(1).observations(5, 5), file);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 1; length < whole.length; length += 37) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> ReportJson.readObservations(file))
                    .isInstanceOf(AnalysisException.Unusable.class);
        }
    }

    @Test
    void other_files_are_refused_each_with_its_reason() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.json"));
        List<Path> others =
                List.of(saved("[1]"), saved("РЕКЛАМА"), saved("{}"), saved("\u0000\u0001\u0002"));

        assertThatThrownBy(() -> ReportJson.readReport(folder.resolve("none.json")))
                .isInstanceOf(AnalysisException.Missing.class);
        assertThatThrownBy(() -> ReportJson.readReport(folder))
                .isInstanceOf(AnalysisException.Folder.class);
        assertThatThrownBy(() -> ReportJson.readReport(empty))
                .isInstanceOf(AnalysisException.Empty.class);
        assertThat(others)
                .allSatisfy(file ->
                        assertThatThrownBy(() -> ReportJson.readReport(file))
                                .isInstanceOf(AnalysisException.Unusable.class));
    }

    @Test
    void a_picture_that_is_gone_is_named() throws IOException {
        Path file = folder.resolve("talk.json");
        ReportJson.write(handMade(), file, ReportJson.Proofs.FILES);
        try (Stream<Path> pictures = Files.list(folder.resolve("talk.proofs"))) {
            Files.delete(pictures.findFirst().orElseThrow());
        }

        assertThatThrownBy(() -> ReportJson.readReport(file))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("talk.proofs/p1-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.png", "/etc/hostname", "a/../../secret.png"})
    void a_picture_outside_the_folder_is_refused(String name) throws IOException {
        Path file =
                saved(
                        stored("hand-made.json")
                                .replace("\"image\": \"iVBORw==\"", "\"file\": \"" + name + "\""));

        assertThatThrownBy(() -> ReportJson.readReport(file))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("outside");
    }

    @Test
    void two_reports_side_by_side_keep_their_own_pictures() {
        Report one = new RandomReports(2).report();
        Report other = new RandomReports(4).report();
        ReportJson.write(one, folder.resolve("one.json"), ReportJson.Proofs.FILES);
        ReportJson.write(other, folder.resolve("other.json"), ReportJson.Proofs.FILES);

        assertThat(ReportJson.readReport(folder.resolve("one.json"))).isEqualTo(one);
        assertThat(ReportJson.readReport(folder.resolve("other.json"))).isEqualTo(other);
    }

    private Path saved(String json) throws IOException {
        return Files.writeString(folder.resolve("talk.json"), json);
    }

    private static Report handMade() {
        return HandMade.report();
    }

    static String stored(String name) throws IOException {
        try (var in = ReportJsonTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing from the tests' resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
