package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.cli.Shell.Outcome;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real analyzer behind the command, over captions. */
class AnalyzeTest {

    @TempDir private Path folder;

    @Test
    void tells_in_english_what_was_found_and_why() throws IOException {
        Outcome told = Shell.PIPED.run("analyze", Talks.withAd(folder, "Обзор новинок.srt"));

        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("Обзор новинок  ", "captions: ru")
                .contains("1 ad")
                .contains("sponsor read · ")
                .contains("“Этот выпуск вышел при поддержке компании Brighta.”")
                .contains("promo code  BRIGHT10  said");
    }

    @Test
    void tells_in_russian_what_was_found_and_why() throws IOException {
        Outcome told = Shell.PIPED.run("analyze", Talks.withAd(folder, "talk.srt"), "--lang", "ru");

        assertThat(told.out())
                .contains("субтитры: ru")
                .contains("1 реклама")
                .contains("реклама автора · ")
                .contains("«Этот выпуск вышел при поддержке компании Brighta.»")
                .contains("промокод  BRIGHT10  речь");
    }

    @Test
    void says_so_where_no_advertising_was_found() throws IOException {
        Outcome told = Shell.PIPED.run("analyze", Talks.withoutAd(folder, "walk.srt"));

        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("✔ No advertising found");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void no_line_is_wider_than_the_window(int columns) throws IOException {
        Path talk = Talks.withAd(folder, "Очень длинное название выпуска про технику.srt");

        for (String language : List.of("ru", "en")) {
            Outcome told = Shell.PIPED.wide(columns).run("analyze", talk, "--lang", language);
            assertThat(told.out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void the_report_as_json_fits_its_schema_and_nothing_else_is_printed() throws IOException {
        Outcome told = Shell.PIPED.run("analyze", Talks.withAd(folder, "talk.srt"), "--json");

        assertThat(told.out()).startsWith("{\n").endsWith("}\n");
        assertThat(schema().validate(told.out(), InputFormat.JSON)).isEmpty();
        assertThat(told.err()).isEmpty();
    }

    @Test
    void several_reports_as_json_are_one_a_line() throws IOException {
        Outcome told =
                Shell.PIPED.run(
                        "analyze",
                        "--json",
                        Talks.withAd(folder, "talk.srt"),
                        Talks.withoutAd(folder, "walk.srt"));

        assertThat(told.out().lines())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(schema().validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void each_video_of_a_corpus_gets_its_own_files() throws IOException {
        String captions = "\"captions\": [[0, 4, \"Спонсор выпуска — компания Brighta.\"]]}\n";
        Path corpus =
                Files.writeString(
                        folder.resolve("corpus.jsonl"),
                        "{\"id\": \"a1\", "
                                + captions
                                + "{\"id\": \"b/2\", "
                                + captions
                                + "{\"id\": \"a1\", "
                                + captions);

        Outcome told = Shell.PIPED.run("analyze", corpus, "--out", folder.resolve("out"), "--json");

        assertThat(told.out().lines()).hasSize(3);
        assertThat(names(folder.resolve("out")))
                .contains("a1.report.json", "a1-2.report.json", "b_2.report.json");
    }

    @Test
    void a_bad_file_does_not_stop_the_others_and_the_first_failure_names_the_code()
            throws IOException {
        Outcome told =
                Shell.PIPED.run(
                        "analyze",
                        folder.resolve("gone.mp4"),
                        Talks.withAd(folder, "talk.srt"),
                        folder,
                        Files.writeString(folder.resolve("empty.srt"), ""));

        assertThat(told.code()).isEqualTo(20);
        assertThat(told.out()).contains("1 ad");
        assertThat(told.err())
                .contains("There is no file")
                .contains("is a folder. Name the files in it.")
                .contains("is empty.");
    }

    private static Schema schema() {
        try (InputStream in = Report.class.getResourceAsStream("report.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
