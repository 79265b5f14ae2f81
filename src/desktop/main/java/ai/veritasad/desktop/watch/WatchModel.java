package ai.veritasad.desktop.watch;

import ai.veritasad.desktop.queue.Intake;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.work.Work;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The folders that are watched. Belongs to the thread of the window; they are looked through every
 * few seconds in the background, which also works where a network disk tells of no change.
 */
public final class WatchModel implements AutoCloseable {

    private static final int SECONDS = 5;

    private final Work work;
    private final Storage storage;
    private final Consumer<List<Path>> news;
    private final Consumer<Exception> trouble;
    private final ObservableList<Path> folders = FXCollections.observableArrayList();
    private final ObservableList<Path> foldersToSee =
            FXCollections.unmodifiableObservableList(folders);
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("watched folders").factory());

    /**
     * @param news hears of files that arrived, in the thread of the window
     * @param trouble hears why folders can't be kept
     */
    public WatchModel(
            Work work, Storage storage, Consumer<List<Path>> news, Consumer<Exception> trouble) {
        this.work = work;
        this.storage = storage;
        this.news = news;
        this.trouble = trouble;
    }

    /** Begins to watch. */
    public void open() {
        open(SECONDS * 1000L);
    }

    void open(long milliseconds) {
        refresh();
        Sweep sweep = new Sweep(storage);
        var _ =
                sweeper.scheduleWithFixedDelay(
                        () -> look(sweep), milliseconds, milliseconds, TimeUnit.MILLISECONDS);
    }

    private void look(Sweep sweep) {
        try {
            List<Path> files = sweep.news();
            if (!files.isEmpty()) {
                work.inWindow(() -> news.accept(files));
            }
        } catch (RuntimeException e) {
            // An exception would end all later looks too.
            work.inWindow(() -> trouble.accept(e));
        }
    }

    public ObservableList<Path> folders() {
        return foldersToSee;
    }

    /** Watches a folder from now on; what lies there already is left alone. */
    public void add(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        change(() -> storage.watched().add(whole, Intake.of(List.of(whole)).files()));
    }

    public void remove(Path folder) {
        change(() -> storage.watched().remove(folder));
    }

    private void change(Runnable deed) {
        work.start(
                () -> {
                    deed.run();
                    return storage.watched().folders();
                },
                folders::setAll,
                trouble);
    }

    private void refresh() {
        work.start(() -> storage.watched().folders(), folders::setAll, trouble);
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
    }
}
