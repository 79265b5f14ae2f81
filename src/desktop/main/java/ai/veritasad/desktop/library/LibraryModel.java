package ai.veritasad.desktop.library;

import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.work.Work;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the first page tells: the library in numbers, the last videos, what is missing. */
public final class LibraryModel {

    /** As many as two rows of a wide window hold. */
    private static final int RECENT = 12;

    private final Work work;
    private final Storage storage;
    private final Path samples;
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ObservableList<Video> recent = FXCollections.observableArrayList();
    private final ObservableList<Video> recentToSee =
            FXCollections.unmodifiableObservableList(recent);
    private final ObservableList<Need> needs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Exception>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param samples where the bundled film is unpacked
     */
    public LibraryModel(Work work, Storage storage, Path samples) {
        this.work = work;
        this.storage = storage;
        this.samples = samples;
    }

    private record Look(Counts counts, List<Video> recent) {}

    /** Looks into the library anew. */
    public void refresh() {
        work.start(
                () -> new Look(storage.videos().counts(), storage.videos().recent(RECENT)),
                look -> {
                    counts.set(look.counts());
                    if (!recent.equals(look.recent())) {
                        recent.setAll(look.recent());
                    }
                },
                this::tell);
    }

    /** Unpacks the bundled film and hands it on. */
    public void sample(Consumer<Path> unpacked) {
        work.start(() -> Sample.in(samples), unpacked, this::tell);
    }

    private void tell(Exception e) {
        trouble.set(Optional.of(e));
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The videos that were analyzed last, the newest first. */
    public ObservableList<Video> recent() {
        return recentToSee;
    }

    /** What is missing; rooms that know add it and take it away. */
    public ObservableList<Need> needs() {
        return needs;
    }

    /** Why the library could not be read, where it could not. */
    public ReadOnlyObjectProperty<Optional<Exception>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
