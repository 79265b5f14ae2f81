package ai.veritasad.desktop.report.saving;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.desktop.cut.ExactCut;
import ai.veritasad.desktop.report.Sample;
import ai.veritasad.desktop.work.Desk;
import ai.veritasad.document.language.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

class SaveModelTest {

    @TempDir private Path folder;
    private final Desk desk = new Desk();
    private final SaveModel model =
            new SaveModel(desk.work(), InstantSource.system(), Language.RUSSIAN);
    private final Report report = Sample.report();
    private final List<Optional<ExactCut>> cuts = new ArrayList<>();
    private final List<AnalysisException> problems = new ArrayList<>();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void every_choice_makes_a_file_of_its_kind_under_a_name_in_any_alphabet() throws Exception {
        Path video = folder.resolve("sample.mp4");
        try (InputStream in =
                Sample.class.getResourceAsStream("/ai/veritasad/samples/sample.mp4")) {
            Files.copy(Objects.requireNonNull(in), video);
        }
        for (Choice choice : Choice.ALL) {
            model.choiceProperty().set(choice);
            assertThat(model.suggestedName(report)).startsWith("sample").endsWith(choice.ending());
            Path file = folder.resolve("мой " + model.suggestedName(report));
            save(file, Optional.of(video));
            assertThat(problems).isEmpty();
            assertThat(file).isNotEmptyFile();
            switch (choice) {
                case Choice.Own own ->
                        assertThat(Files.readAllBytes(file))
                                .startsWith(
                                        switch (own) {
                                            case PDF -> "%PDF-".getBytes(StandardCharsets.UTF_8);
                                            case HTML ->
                                                    "<!doctype html>"
                                                            .getBytes(StandardCharsets.UTF_8);
                                            case XLSX -> "PK".getBytes(StandardCharsets.UTF_8);
                                            case CSV -> "\uFEFF\"".getBytes(StandardCharsets.UTF_8);
                                            case JSON -> "{".getBytes(StandardCharsets.UTF_8);
                                        });
                case Choice.Video ignored ->
                        assertThat(Files.size(file))
                                .isBetween(Files.size(video) / 2, Files.size(video) + 20_000);
                case Choice.Foreign foreign ->
                        assertThat(Formats.ofFile(file.toString(), Files.readString(file)).id())
                                .isEqualTo(foreign.format().id());
            }
            Files.delete(file);
        }
        assertThat(cuts.stream().flatMap(Optional::stream))
                .singleElement()
                .satisfies(exact -> assertThat(exact.whole()).isFalse());
    }

    @Test
    void a_report_that_was_saved_whole_is_read_back_as_it_was() throws Exception {
        model.choiceProperty().set(Choice.Own.JSON);
        Path file = folder.resolve("talk.report.json");
        save(file, Optional.empty());
        assertThat(ReportJson.readReport(file)).isEqualTo(report);
    }

    @Test
    void the_video_is_never_written_over_and_nothing_else_is_left_behind() throws Exception {
        Path video = Files.writeString(folder.resolve("talk.mp4"), "film");
        save(folder.resolve("sub/../talk.mp4").normalize(), Optional.of(video));
        assertThat(problems).singleElement().isInstanceOf(AnalysisException.Unusable.class);
        assertThat(video).hasContent("film");
        assertThat(names()).containsExactly("talk.mp4");
    }

    @Test
    void a_folder_that_is_not_there_is_told_with_the_mend() throws Exception {
        save(folder.resolve("none/talk.pdf"), Optional.empty());
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().text().ru()).contains("talk.pdf");
    }

    @Test
    void a_copy_needs_the_video_and_says_so_where_it_is_gone() throws Exception {
        model.choiceProperty().set(Choice.Video.WITHOUT_ADS);
        assertThat(model.suggestedName(report)).isEqualTo("sample.copy.mp4");
        save(folder.resolve("copy.mp4"), Optional.empty());
        assertThat(problems).singleElement().isInstanceOf(AnalysisException.Unusable.class);
    }

    private void save(Path file, Optional<Path> video) throws InterruptedException {
        model.save(report, List.of(), video, file, cuts::add, problems::add);
        desk.until(() -> !model.savingProperty().get());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
