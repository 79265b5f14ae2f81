package ai.veritasad.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Run;
import ai.veritasad.desktop.library.Video;
import ai.veritasad.desktop.library.outcome.Outcome;
import ai.veritasad.desktop.report.KeptReports;
import ai.veritasad.desktop.report.edit.Draft;
import ai.veritasad.desktop.report.edit.Editing;
import ai.veritasad.desktop.report.edit.Edits;
import ai.veritasad.desktop.storage.Reports;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.work.Desk;
import ai.veritasad.document.language.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

@SuppressWarnings("NullAway.Init") // The library is opened before each test.
class HistoryModelTest {

    private final Desk desk = new Desk();

    @TempDir private Path folder;
    private Storage storage;
    private HistoryModel model;

    @BeforeEach
    void open() throws InterruptedException {
        storage = Storage.open(folder, InstantSource.system());
        storage.runs().add(Path.of("ежи.mp4"), List.of(Reports.of("Ежи", "Тихо.")));
        storage.runs().add(Path.of("ежи.mp4"), List.of(Reports.of("Ежи", Reports.AD)));
        storage.runs().add(Path.of("лисы.mp4"), List.of(Reports.of("Лисы", "Тихо.")));
        model =
                new HistoryModel(
                        desk.work(), storage, new KeptReports(new Analyzer("test"), storage));
        model.refresh();
        desk.until(() -> model.hits().size() == 2);
    }

    @AfterEach
    void close() {
        desk.close();
        storage.close();
    }

    private List<String> headings() {
        return model.hits().stream().map(hit -> hit.video().heading()).toList();
    }

    @Test
    void only_the_answer_to_the_newest_question_is_shown() throws InterruptedException {
        model.searchProperty().set(Search.of("лисы"));
        model.searchProperty().set(Search.of("ежи"));
        desk.until(() -> headings().equals(List.of("Ежи")));
        assertThat(model.videosProperty().get()).isEqualTo(2);
        assertThat(model.channels()).containsExactly("Канал «Наука»");
    }

    @Test
    void what_was_deleted_comes_back() throws InterruptedException {
        model.delete(List.of(model.hits().getFirst().video()));
        desk.until(() -> headings().equals(List.of("Ежи")));
        assertThat(model.deletedProperty().get()).hasSize(1);
        model.undo();
        desk.until(() -> headings().equals(List.of("Лисы", "Ежи")));
        assertThat(model.deletedProperty().get()).isEmpty();
    }

    @Test
    void two_runs_of_a_video_are_compared() throws InterruptedException {
        Video video = model.hits().getLast().video();
        List<Run> runs = new ArrayList<>();
        model.runs(video, runs::addAll);
        desk.until(() -> runs.size() == 2);
        List<Comparison> compared = new ArrayList<>();
        model.compare(runs.getLast().id(), runs.getFirst().id(), compared::add);
        desk.until(() -> !compared.isEmpty());
        assertThat(compared.getFirst().rows())
                .extracting(Comparison.Row::change)
                .containsOnly(Comparison.Change.NEW);
    }

    @Test
    void a_table_holds_every_video_as_its_person_left_it()
            throws InterruptedException, IOException {
        long run = model.hits().getLast().video().latest().id();
        Report found = storage.runs().report(run).orElseThrow();
        Draft named =
                new Editing(found.observations(), found.segments(), Draft.EMPTY)
                        .named(found.segments().getFirst().id(), "ООО «Лютик»");
        storage.runs().edit(run, new Edits(found.options(), named).json(), Outcome.of(found));

        Path file = folder.resolve("итог.csv");
        List<Path> saved = new ArrayList<>();
        model.saveTable(
                model.hits().stream().map(Hit::video).toList(),
                file,
                new Messages(Language.RUSSIAN),
                () -> saved.add(file),
                problem -> {
                    throw new AssertionError(problem);
                });
        desk.until(() -> !saved.isEmpty());
        assertThat(Files.readString(file)).contains("Ежи.mp4", "ООО «Лютик»", "2VtzqwQxUaB");

        Path book = folder.resolve("итог.xlsx");
        model.saveTable(
                model.hits().stream().map(Hit::video).toList(),
                book,
                new Messages(Language.RUSSIAN),
                () -> saved.add(book),
                problem -> {
                    throw new AssertionError(problem);
                });
        desk.until(() -> saved.size() == 2);
        assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
    }
}
