package ai.veritasad.desktop.report.saving;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.Sample;
import ai.veritasad.document.language.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

class TablesTest {

    @TempDir private Path folder;
    private final Report report = Sample.report();
    private final Messages messages = new Messages(Language.ENGLISH);

    @Test
    void a_workbook_of_two_videos_has_a_row_for_each_and_for_each_segment() throws IOException {
        Path book =
                Files.write(
                        folder.resolve("book.xlsx"),
                        Tables.xlsx(List.of(report, report), messages));
        assertThat(part(book, "xl/workbook.xml")).contains("Videos", "Segments");
        assertThat(part(book, "xl/worksheets/sheet1.xml").split("<row ", -1)).hasSize(1 + 3);
        String segments = part(book, "xl/worksheets/sheet2.xml");
        assertThat(segments.split("<row ", -1)).hasSize(1 + 5);
        double start = report.segments().getFirst().span().start().seconds() / 86_400;
        assertThat(segments).contains("<v>" + start + "</v>");
        assertThat(part(book, "xl/sharedStrings.xml"))
                .contains("kestrelnotes-demo.app", "2WEkg7FggW8");
    }

    @Test
    void a_line_of_csv_is_a_segment_with_its_states_and_findings() {
        String csv = new String(Tables.csv(List.of(report), messages), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF\"File\",\"Start\"");
        assertThat(csv.lines().filter(line -> line.startsWith("\"sample.mp4\""))).hasSize(2);
        assertThat(csv)
                .contains("\"sample.mp4\",00:00:18.000,00:00:42.600,00:00:24.600,\"sponsor read\"")
                .contains("no declaration found", "RU-07: ");
    }

    @Test
    void no_name_from_a_video_becomes_a_formula() {
        Segment first = report.segments().getFirst();
        Segment hostile =
                new Segment(
                        "s1",
                        first.span(),
                        first.kind(),
                        1,
                        Optional.of("=HYPERLINK(\"http://x\",\"y\")"),
                        List.of(),
                        first.disclosures());
        Report other =
                new Report(
                        1,
                        report.observations(),
                        report.options(),
                        List.of(hostile),
                        report.verdict());
        String csv = new String(Tables.csv(List.of(other), messages), StandardCharsets.UTF_8);
        assertThat(csv).contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",");
    }

    private static String part(Path book, String name) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
