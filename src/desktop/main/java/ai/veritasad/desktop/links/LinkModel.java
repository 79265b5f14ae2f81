package ai.veritasad.desktop.links;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.desktop.settings.Kept;
import ai.veritasad.desktop.work.Latest;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.fetch.FetchException;
import ai.veritasad.fetch.download.DownloadProgress;
import ai.veritasad.fetch.link.Extent;
import ai.veritasad.fetch.link.Fetched;
import ai.veritasad.fetch.link.Link;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Fetches links one after another. Those that have not come are kept, so that the next start goes
 * on with them, each from where it was. Belongs to the thread of the window.
 */
public final class LinkModel {

    private static final String KEPT = "links";

    private final Work work;
    private final Kept kept;
    private final Fetching fetching;
    private final Consumer<Path> arrived;
    private final Consumer<Exception> failed;
    private final ObservableList<Link> waiting = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Pace>> pace =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Cancellation> running = Optional.empty();

    /** What brings a link. */
    @FunctionalInterface
    public interface Fetching {
        Fetched fetch(Link link, Extent extent, DownloadProgress progress, Cancellation cancel);
    }

    /**
     * How far the link of the moment is.
     *
     * @param bytes that have come
     * @param all bytes there are, where that is known
     */
    public record Pace(Link link, long bytes, OptionalLong all) {}

    /**
     * @param arrived hears where each file lies
     * @param failed hears why one did not come
     */
    public LinkModel(
            Work work,
            Kept kept,
            Fetching fetching,
            Consumer<Path> arrived,
            Consumer<Exception> failed) {
        this.work = work;
        this.kept = kept;
        this.fetching = fetching;
        this.arrived = arrived;
        this.failed = failed;
    }

    /** Goes on with what was left by an earlier start. */
    public void open() {
        add(
                kept.read(KEPT).stream()
                        .flatMap(String::lines)
                        .flatMap(line -> Link.parse(line).stream())
                        .toList());
    }

    /** Those that have not come yet, the one being fetched first. */
    public ObservableList<Link> waiting() {
        return FXCollections.unmodifiableObservableList(waiting);
    }

    /** Empty while nothing is fetched. */
    public ReadOnlyObjectProperty<Optional<Pace>> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    public void add(List<Link> links) {
        links.stream().filter(link -> !waiting.contains(link)).forEach(waiting::add);
        keep();
        next();
    }

    /** Ends the one being fetched, and forgets it; what has come of it stays for another try. */
    public void cancel() {
        running.ifPresent(Cancellation::cancel);
    }

    /** Ends the one being fetched; the next start goes on with it. */
    public void close() {
        Optional<Cancellation> last = running;
        running = Optional.empty();
        last.ifPresent(Cancellation::cancel);
    }

    private void next() {
        if (running.isPresent() || waiting.isEmpty()) {
            return;
        }
        Link link = waiting.getFirst();
        Cancellation cancel = new Cancellation();
        running = Optional.of(cancel);
        pace.set(Optional.of(new Pace(link, 0, OptionalLong.empty())));
        Latest<Pace> news =
                new Latest<>(
                        work,
                        now -> {
                            if (running.equals(Optional.of(cancel))) {
                                pace.set(Optional.of(now));
                            }
                        });
        DownloadProgress progress = (done, all) -> news.offer(new Pace(link, done, all));
        work.start(
                () -> fetching.fetch(link, Extent.VIDEO, progress, cancel),
                fetched -> end(cancel, link, () -> arrived.accept(fetched.file())),
                e -> end(cancel, link, () -> tell(e)));
    }

    private void end(Cancellation cancel, Link link, Runnable deed) {
        if (running.equals(Optional.of(cancel))) {
            running = Optional.empty();
            pace.set(Optional.empty());
            waiting.remove(link);
            keep();
            deed.run();
            next();
        }
    }

    private void tell(Exception e) {
        if (!(e instanceof FetchException.Cancelled)) {
            failed.accept(e);
        }
    }

    private void keep() {
        kept.write(KEPT, waiting.stream().map(Link::toString).collect(Collectors.joining("\n")));
    }
}
