package ai.veritasad.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

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
}
