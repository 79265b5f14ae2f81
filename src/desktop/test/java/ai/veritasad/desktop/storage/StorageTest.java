package ai.veritasad.desktop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.history.Hit;
import ai.veritasad.desktop.history.Search;
import ai.veritasad.desktop.library.Counts;
import ai.veritasad.desktop.library.Run;
import ai.veritasad.desktop.library.Video;
import ai.veritasad.desktop.library.outcome.Outcome;
import ai.veritasad.desktop.library.outcome.Standing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class StorageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Path HEDGEHOGS = Path.of("/видео и прочее/Ежи.mp4");
    private static final Path FOXES = Path.of("/видео и прочее/Лисы.mp4");

    private static final Optional<LocalDate> NEVER = Optional.empty();

    @TempDir private Path folder;
    private Storage storage;

    @BeforeEach
    void open() {
        storage = Storage.open(folder.resolve("Мои данные"), () -> NOW);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void a_report_comes_back_as_it_was_given() {
        Report report = Reports.of("Ежи", Reports.AD);
        long run = storage.runs().add(HEDGEHOGS, List.of(report)).getFirst();

        assertThat(storage.runs().report(run)).contains(report);
        Video video = storage.videos().recent(5).getFirst();
        assertThat(video.heading()).isEqualTo("Ежи");
        assertThat(video.file()).isEqualTo(HEDGEHOGS.toAbsolutePath());
        assertThat(video.duration()).contains(MediaTime.ofSeconds(90));
        assertThat(video.latest()).isEqualTo(new Run(run, NOW, "test", Outcome.of(report)));
    }

    @Test
    void the_same_bytes_are_the_same_video_wherever_they_lie() {
        Report report = Reports.of("Ежи", Reports.AD);
        storage.runs().add(HEDGEHOGS, List.of(report));
        storage.runs().add(FOXES, List.of(report));

        Video video = storage.videos().recent(5).getFirst();
        assertThat(storage.videos().counts().videos()).isEqualTo(1);
        assertThat(storage.runs().of(video.id())).hasSize(2);
        assertThat(video.name()).isEqualTo("Лисы.mp4");
        assertThat(storage.videos().withContent(video.sha256())).containsExactly(video);
    }

    @Test
    void a_file_of_several_videos_gives_each_its_own() {
        storage.runs()
                .add(
                        Path.of("talks.jsonl"),
                        List.of(Reports.of("Ежи", "Тихо."), Reports.of("Лисы", "Тихо.")));
        assertThat(storage.videos().recent(5))
                .extracting(Video::heading)
                .containsExactly("Лисы", "Ежи");
    }

    @ParameterizedTest
    @CsvSource({
        "ежи, Ежи",
        "наука, Ежи",
        "РОМАШК, Ежи",
        "2Vtzqw, Ежи",
        "вернемся теме, Ежи",
        "вернёмся, Ежи",
        "'\"ежи', Ежи",
        "рома OR, ",
        "кроты, ",
        "'***', "
    })
    void words_find_titles_channels_names_erids_and_talk(String words, @Nullable String found) {
        storage.runs().add(HEDGEHOGS, List.of(Reports.of("Ежи", Reports.AD)));
        assertThat(storage.videos().find(Search.of(words), ZoneOffset.UTC))
                .extracting(hit -> hit.video().heading())
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void a_find_is_marked_among_its_words() {
        storage.runs().add(HEDGEHOGS, List.of(Reports.of("Ежи", Reports.AD)));
        Hit hit = storage.videos().find(Search.of("введите"), ZoneOffset.UTC).getFirst();
        assertThat(hit.excerpt()).contains(Hit.FROM + "введите" + Hit.TO + " промокод");
    }

    @Test
    void filters_leave_only_what_fits() {
        storage.runs().add(HEDGEHOGS, List.of(Reports.of("Ежи", "Тихо.", "Лес", "rutube")));
        storage.runs().add(FOXES, List.of(Reports.of("Лисы", Reports.AD, "Поле", "youtube")));
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

        assertThat(headings(search(Set.of(Standing.NO_ADS), "", NEVER, NEVER)))
                .containsExactly("Ежи");
        assertThat(headings(search(Set.of(), "Поле", NEVER, NEVER))).containsExactly("Лисы");
        assertThat(headings(search(Set.of(), "", Optional.of(today), Optional.of(today))))
                .hasSize(2);
        assertThat(headings(search(Set.of(), "", Optional.of(today.plusDays(1)), NEVER))).isEmpty();
        assertThat(headings(search(Set.of(), "", NEVER, Optional.of(today.minusDays(1)))))
                .isEmpty();
        assertThat(storage.videos().channels()).containsExactly("Лес", "Поле");
        assertThat(storage.videos().platforms()).containsExactly("rutube", "youtube");
    }

    private static Search search(
            Set<Standing> standings,
            String channel,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        return new Search(
                "",
                standings,
                from,
                to,
                Optional.of(channel).filter(name -> !name.isEmpty()),
                Optional.empty());
    }

    private List<String> headings(Search search) {
        return storage.videos().find(search, ZoneOffset.UTC).stream()
                .map(hit -> hit.video().heading())
                .toList();
    }

    @Test
    void a_deleted_video_can_be_brought_back_until_it_is_purged() {
        long run = storage.runs().add(HEDGEHOGS, List.of(Reports.of("Ежи", Reports.AD))).getFirst();
        List<Long> ids = List.of(storage.runs().videoOf(run).orElseThrow());

        storage.videos().delete(ids);
        assertThat(storage.videos().recent(5)).isEmpty();
        assertThat(storage.videos().find(Search.of("ежи"), ZoneOffset.UTC)).isEmpty();
        assertThat(storage.videos().counts()).isEqualTo(Counts.NONE);

        storage.videos().restore(ids);
        assertThat(storage.videos().recent(5)).hasSize(1);

        storage.thumbnails().put(ids.getFirst(), MediaTime.ZERO, 320, new byte[] {1, 2});
        storage.runs().edit(run, "{}", Outcome.of(Reports.of("Ежи", "Тихо.")));
        storage.videos().delete(ids);
        storage.videos().purge(NOW.plusSeconds(1));
        storage.videos().restore(ids);
        assertThat(storage.videos().recent(5)).isEmpty();
        assertThat(storage.runs().report(run)).isEmpty();
        assertThat(storage.runs().edits(run)).isEmpty();
        assertThat(storage.thumbnails().get(ids.getFirst(), MediaTime.ZERO, 320)).isEmpty();
    }

    @Test
    void corrections_are_kept_beside_the_analyzers_answer_and_counted() {
        Report report = Reports.of("Ежи", Reports.AD);
        long run = storage.runs().add(HEDGEHOGS, List.of(report)).getFirst();
        Outcome corrected = new Outcome(Standing.UNDECLARED, 3, 0, 2, List.of("Лютик"));

        storage.runs().edit(run, "{\"a\":1}", new Outcome(Standing.NO_ADS, 0, 0, 0, List.of()));
        storage.runs().edit(run, "{\"a\":2}", corrected);

        assertThat(storage.runs().edits(run)).contains("{\"a\":2}");
        assertThat(storage.runs().report(run)).contains(report);
        assertThat(storage.videos().counts()).isEqualTo(new Counts(1, 3, 2, 0));
    }

    @Test
    void settings_are_found_again_and_forgotten() {
        storage.settings().write("look.theme", "LIGHT");
        storage.settings().write("look.theme", "DARK");
        assertThat(storage.settings().read("look.theme")).contains("DARK");
        storage.settings().remove("look.theme");
        assertThat(storage.settings().read("look.theme")).isEmpty();
    }
}
