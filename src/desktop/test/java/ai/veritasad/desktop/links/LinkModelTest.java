package ai.veritasad.desktop.links;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.desktop.settings.Memory;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.fetch.FetchException;
import ai.veritasad.fetch.link.Fetched;
import ai.veritasad.fetch.link.Link;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

class LinkModelTest {

    private static final Link FIRST = Link.parse("https://a.example/1.mp4").orElseThrow();
    private static final Link SECOND = Link.parse("https://b.example/2.mp4").orElseThrow();

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Work work = new Work(window::add);
    private final List<Path> arrived = new ArrayList<>();
    private final List<Exception> failed = new ArrayList<>();
    private final Memory kept = new Memory();

    @AfterEach
    void close() {
        work.close();
    }

    private LinkModel model(LinkModel.Fetching fetching) {
        return new LinkModel(work, kept, fetching, arrived::add, failed::add);
    }

    private static final LinkModel.Fetching AT_ONCE =
            (link, extent, progress, cancel) -> new Fetched(link, Path.of(link.fileName()));

    private static final LinkModel.Fetching NEVER =
            (link, extent, progress, cancel) -> {
                while (!cancel.isCancelled()) {
                    Thread.onSpinWait();
                }
                throw new FetchException.Cancelled();
            };

    private void until(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Runnable deed = window.poll(20, TimeUnit.MILLISECONDS);
            if (deed != null) {
                deed.run();
            }
        }
    }

    @Test
    void links_come_one_after_another_and_are_forgotten_then() throws InterruptedException {
        LinkModel model = model(AT_ONCE);
        model.add(List.of(FIRST, SECOND, FIRST));
        until(() -> arrived.size() == 2);
        assertThat(arrived).containsExactly(Path.of("1.mp4"), Path.of("2.mp4"));
        assertThat(model.waiting()).isEmpty();
        assertThat(kept.read("links")).contains("");
        assertThat(model.paceProperty().get()).isEmpty();
    }

    @Test
    void what_had_not_come_is_fetched_by_the_next_start() throws InterruptedException {
        LinkModel before = model(NEVER);
        before.add(List.of(FIRST, SECOND));
        before.close();
        LinkModel after = model(AT_ONCE);
        after.open();
        until(() -> arrived.size() == 2);
        assertThat(failed).isEmpty();
    }

    @Test
    void a_cancelled_link_is_forgotten_and_the_next_one_begun() throws InterruptedException {
        LinkModel model =
                model((link, extent, progress, cancel) ->
                        (link.equals(FIRST) ? NEVER : AT_ONCE)
                                .fetch(link, extent, progress, cancel));
        model.add(List.of(FIRST, SECOND));
        model.cancel();
        until(() -> arrived.equals(List.of(Path.of("2.mp4"))));
        assertThat(failed).isEmpty();
        assertThat(model.waiting()).isEmpty();
    }

    @Test
    void one_that_fails_is_told_and_does_not_stop_the_others() throws InterruptedException {
        LinkModel model =
                model((link, extent, progress, cancel) -> {
                    if (link.equals(FIRST)) {
                        throw new FetchException.NoDownloader(link.address());
                    }
                    return AT_ONCE.fetch(link, extent, progress, cancel);
                });
        model.add(List.of(FIRST, SECOND));
        until(() -> arrived.size() == 1);
        assertThat(failed).hasOnlyElementsOfType(FetchException.NoDownloader.class).hasSize(1);
    }
}
