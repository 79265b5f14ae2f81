package ai.veritasad.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class CancellationTest {

    private final Cancellation cancel = new Cancellation();

    /** Work that has reached its check; ends when the check lets it. */
    private CompletableFuture<Void> atCheck() throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        CompletableFuture<Void> passed = new CompletableFuture<>();
        Thread work =
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            there.countDown();
                            try {
                                cancel.check();
                                passed.complete(null);
                            } catch (AnalysisException.Cancelled e) {
                                passed.completeExceptionally(e);
                            }
                        });
        there.await();
        while (!passed.isDone() && work.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return passed;
    }

    @Test
    void held_work_goes_on_when_it_may() throws InterruptedException {
        cancel.pause();
        CompletableFuture<Void> passed = atCheck();
        assertThat(passed).isNotDone();
        cancel.resume();
        assertThatCode(passed::join).doesNotThrowAnyException();
    }

    @Test
    void held_work_ends_when_it_is_cancelled() throws InterruptedException {
        cancel.pause();
        CompletableFuture<Void> passed = atCheck();
        cancel.cancel();
        assertThatThrownBy(passed::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(AnalysisException.Cancelled.class);
    }

    @Test
    void nothing_holds_or_ends_work_unasked() {
        assertThatCode(cancel::check).doesNotThrowAnyException();
    }

    @Test
    void runs_what_waits_for_it_once() {
        AtomicInteger runs = new AtomicInteger();
        try (Cancellation.Watch _ = cancel.whenCancelled(runs::incrementAndGet)) {
            assertThat(runs).hasValue(0);
            cancel.cancel();
            cancel.cancel();
            assertThat(runs).hasValue(1);
        }
        try (Cancellation.Watch _ = cancel.whenCancelled(runs::incrementAndGet)) {
            assertThat(runs).as("at once").hasValue(2);
        }
    }

    @Test
    void runs_nothing_that_no_longer_waits() {
        AtomicInteger runs = new AtomicInteger();
        cancel.whenCancelled(runs::incrementAndGet).close();
        cancel.cancel();
        assertThat(runs).hasValue(0);
    }

    @Test
    void sleeps_to_the_end_or_until_it_is_cancelled() throws InterruptedException {
        assertThat(cancel.sleep(Duration.ofNanos(1_500_000))).isTrue();
        CompletableFuture<Boolean> slept =
                CompletableFuture.supplyAsync(() -> {
                    try {
                        return cancel.sleep(Duration.ofHours(1));
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
        cancel.cancel();
        assertThat(slept.join()).isFalse();
        assertThat(cancel.sleep(Duration.ofHours(1))).isFalse();
    }
}
