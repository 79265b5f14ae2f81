package ai.veritasad.desktop.history;

import ai.veritasad.analyzer.export.json.WholeFile;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Run;
import ai.veritasad.desktop.library.Video;
import ai.veritasad.desktop.report.KeptReports;
import ai.veritasad.desktop.report.saving.Tables;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.work.Work;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Everything that was analyzed, as far as it fits what is looked for. Belongs to the thread of the
 * window; the library is searched in the background, and only the answer to the newest question is
 * shown.
 */
public final class HistoryModel {

    private final Work work;
    private final Storage storage;
    private final KeptReports reports;
    private final ObjectProperty<Search> search = new SimpleObjectProperty<>(Search.EVERYTHING);
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<Hit> hitsToSee = FXCollections.unmodifiableObservableList(hits);
    private final ObservableList<String> channels = FXCollections.observableArrayList();
    private final ObservableList<String> platforms = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper videos = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<List<Long>> deleted =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Exception>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int question;

    public HistoryModel(Work work, Storage storage, KeptReports reports) {
        this.work = work;
        this.storage = storage;
        this.reports = reports;
        search.subscribe((before, now) -> refresh());
    }

    private record Look(
            List<Hit> hits, List<String> channels, List<String> platforms, int videos) {}

    /** Looks into the library anew. */
    public void refresh() {
        int asked = ++question;
        Search wanted = search.get();
        work.start(
                () ->
                        new Look(
                                storage.videos().find(wanted, ZoneId.systemDefault()),
                                storage.videos().channels(),
                                storage.videos().platforms(),
                                storage.videos().counts().videos()),
                look -> {
                    if (asked == question) {
                        show(look);
                    }
                },
                this::tell);
    }

    private void show(Look look) {
        videos.set(look.videos());
        hits.setAll(look.hits());
        if (!channels.equals(look.channels())) {
            channels.setAll(look.channels());
        }
        if (!platforms.equals(look.platforms())) {
            platforms.setAll(look.platforms());
        }
    }

    private void tell(Exception e) {
        trouble.set(Optional.of(e));
    }

    /** What is looked for; each change searches. */
    public ObjectProperty<Search> searchProperty() {
        return search;
    }

    public ObservableList<Hit> hits() {
        return hitsToSee;
    }

    /** The channels and platforms that can be chosen from. */
    public ObservableList<String> channels() {
        return channels;
    }

    public ObservableList<String> platforms() {
        return platforms;
    }

    /** How many videos there are, found or not. */
    public ReadOnlyIntegerProperty videosProperty() {
        return videos.getReadOnlyProperty();
    }

    /** Why the library could not be read or changed, where it could not. */
    public ReadOnlyObjectProperty<Optional<Exception>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Takes videos out of the library; {@link #undo} brings them back. */
    public void delete(List<Video> gone) {
        List<Long> ids = gone.stream().map(Video::id).toList();
        if (!ids.isEmpty()) {
            change(
                    () -> {
                        storage.videos().delete(ids);
                        return ids;
                    },
                    deleted::set);
        }
    }

    /** Brings back what was deleted last. */
    public void undo() {
        List<Long> ids = deleted.get();
        if (!ids.isEmpty()) {
            change(
                    () -> {
                        storage.videos().restore(ids);
                        return List.of();
                    },
                    deleted::set);
        }
    }

    private void change(Callable<List<Long>> deed, Consumer<List<Long>> done) {
        work.start(
                deed,
                result -> {
                    done.accept(result);
                    refresh();
                },
                this::tell);
    }

    /** The videos that {@link #undo} would bring back, by their ids. */
    public ReadOnlyObjectProperty<List<Long>> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /**
     * Writes one table of the newest results of videos, as they are with all edits: CSV where the
     * name of the file says so, else a workbook.
     */
    public void saveTable(
            List<Video> wanted,
            Path file,
            Messages words,
            Runnable done,
            Consumer<Exception> failed) {
        List<Long> runs = wanted.stream().map(video -> video.latest().id()).toList();
        boolean plain = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        work.start(
                () -> {
                    List<Report> found =
                            runs.stream().flatMap(run -> reports.forTable(run).stream()).toList();
                    byte[] table = plain ? Tables.csv(found, words) : Tables.xlsx(found, words);
                    WholeFile.write(file, out -> out.write(table));
                    return file;
                },
                written -> done.run(),
                failed);
    }

    /** Hands on the runs of a video, the newest first. */
    public void runs(Video video, Consumer<List<Run>> listener) {
        work.start(() -> storage.runs().of(video.id()), listener, this::tell);
    }

    /** Compares two runs; nothing where one of them is gone. */
    public void compare(long before, long after, Consumer<Comparison> listener) {
        work.start(
                () -> {
                    Optional<Report> first = storage.runs().report(before);
                    Optional<Report> second = storage.runs().report(after);
                    return first.flatMap(one -> second.map(other -> Comparison.of(one, other)));
                },
                compared -> compared.ifPresent(listener),
                this::tell);
    }
}
