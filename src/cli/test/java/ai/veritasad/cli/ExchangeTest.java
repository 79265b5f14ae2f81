package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.cli.Shell.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ExchangeTest {

    private final Shell shell = Shell.with(ToldEngine.seeing(Disclosure.State.COMPLETE));

    @TempDir private Path folder;

    private Path report = Path.of("");

    @BeforeEach
    void analyze() {
        shell.run("analyze", "Обзор 1.mp4", "--out", folder);
        report = folder.resolve("Обзор 1.report.json");
    }

    static List<String> formats() {
        return Formats.ALL.stream().map(Format::id).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_is_exported_comes_back_and_is_exported_the_same(String format) throws IOException {
        Path first = folder.resolve("first");
        Path changed = folder.resolve("changed.report.json");
        Path second = folder.resolve("second");

        shell.run("export", report, "--format", format, "--out", first);
        Outcome read =
                shell.run(
                        "import", first, "--format", format, "--report", report, "--out", changed);
        shell.run("export", changed, "--format", format, "--out", second);

        assertThat(read.code()).isZero();
        assertThat(Files.readString(first)).isNotBlank();
        assertThat(second).hasSameTextualContentAs(first);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_format_of_a_file_is_known_by_itself(String format) {
        shell.run("export", report, "--format", format, "--out", folder);
        Path file = folder.resolve("Обзор 1" + Formats.of(format).ending());

        Outcome read = shell.run("import", file, "--media", "talk.mp4");

        assertThat(read.code()).isZero();
        assertThat(read.out()).contains("\"role\":\"ad\"");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void standard_output_gets_the_bytes_that_a_file_gets(String format) throws IOException {
        Path file = folder.resolve("file");
        shell.run("export", report, "--format", format, "--out", file);

        for (Outcome printed :
                List.of(
                        shell.run("export", report, "--format", format),
                        shell.run("export", report, "--format", format, "--out", "-"))) {
            assertThat(printed.out().getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void the_name_of_the_file_tells_the_format() {
        Path file = folder.resolve("talk.edl");

        shell.run("export", report, "--out", file);

        assertThat(file).hasContent("70.50\t130.25\t3");
    }

    @Test
    void several_formats_go_into_a_folder() throws IOException {
        shell.run("export", report, "--format", "kodi-edl,srt,csv", "--out", folder);

        assertThat(AnalyzeTest.names(folder))
                .contains("Обзор 1.edl", "Обзор 1.ad-cues.srt", "Обзор 1.ads.csv");
    }

    @Test
    void what_is_written_can_be_chosen() {
        assertThat(shell.run("export", report, "--format=ffmetadata").out())
                .contains("title=Start");
        assertThat(shell.run("export", report, "--format=ffmetadata", "--no-content").out())
                .contains("title=Ad: Brighta")
                .doesNotContain("title=Start");
        assertThat(shell.run("export", report, "--format=matroska-chapters", "--skip-types").out())
                .contains("<ChapterSkipType>6</ChapterSkipType>");
        assertThat(shell.run("export", report, "--format=csv", "--kinds=ad-break,mention").out())
                .isEqualTo("Start,End,Name,category,confidence\n");
        assertThat(shell.run("export", report, "--format=csv", "--lang=ru").out())
                .contains("Реклама: Brighta");
    }

    @Test
    void segments_without_a_report_are_told_as_json() throws IOException {
        Path edl = Files.writeString(folder.resolve("x.edl"), "70.50\t130.25\t3\n140 2\n");

        assertThat(shell.run("import", edl).out())
                .isEqualTo(
                        """
                        [
                          {"start":70.5,"end":130.25,"role":"ad"},
                          {"start":140,"end":140,"role":"marker"}
                        ]
                        """);
    }

    @Test
    void frame_numbers_need_the_media() throws IOException {
        Path edl = Files.writeString(folder.resolve("x.edl"), "#1750 #3250 3\n");

        assertThat(shell.run("import", edl).code()).isEqualTo(26);
        assertThat(shell.run("import", edl, "--media", "talk.mp4").out())
                .contains("{\"start\":70,\"end\":130,\"role\":\"ad\"}");
    }

    @Test
    void imported_ads_take_the_place_of_those_of_a_report() throws IOException {
        Path edl = Files.writeString(folder.resolve("x.edl"), "1 2 3\n3 4 0\n");
        Path changed = folder.resolve("changed.json");

        shell.run("import", edl, "--report", report, "--out", changed);

        Report read = ReportJson.readReport(changed);
        assertThat(read.segments())
                .extracting(segment -> segment.span().start())
                .containsExactly(MediaTime.ofSeconds(1), MediaTime.ofSeconds(3));
        assertThat(read.observations()).isEqualTo(ReportJson.readReport(report).observations());
    }

    @Test
    void a_report_can_be_printed_with_its_proofs_inside() throws IOException {
        Path edl = Files.writeString(folder.resolve("x.edl"), "1 2 3\n");

        Outcome told = shell.run("import", edl, "--report", report);

        assertThat(told.out()).startsWith("{\n").contains("\"image\"");
    }

    @Test
    void files_that_cannot_be_read_are_explained() throws IOException {
        Path broken = Files.writeString(folder.resolve("x.edl"), "70.5 sixty 3\n");
        Path binary = Files.write(folder.resolve("x.csv"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Path other = Files.writeString(folder.resolve("x.json"), "{}");

        assertThat(shell.run("import", broken).err()).contains("line 1", "70.5 sixty 3");
        assertThat(shell.run("import", binary).err()).contains("is not UTF-8");
        assertThat(shell.run("import", folder.resolve("gone.edl")).code()).isEqualTo(20);
        assertThat(shell.run("import", folder).code()).isEqualTo(21);
        assertThat(shell.run("export", other, "--format", "csv").err())
                .contains("is no VeritasAd report");
        assertThat(shell.run("export", report, "--format", "vhs").err()).contains("kodi-edl");
    }

    @Test
    void an_answer_without_a_place_to_go_is_not_written() {
        Path nowhere = folder.resolve("no/such/folder/talk.edl");

        assertThat(shell.run("export", report, "--out", nowhere).code()).isEqualTo(30);
    }
}
