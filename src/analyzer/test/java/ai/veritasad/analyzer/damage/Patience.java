package ai.veritasad.analyzer.damage;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.Observations;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Analyzes one file after another and says what went wrong, if anything but a refusal did. */
final class Patience implements AutoCloseable {

    static final AnalysisOptions OPTIONS = AnalysisOptions.standard(LocalDate.of(2026, 11, 25));

    private final Analyzer analyzer = new Analyzer("test");
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Duration longest;

    Patience(Duration longest) {
        this.longest = longest;
    }

    /** Empty where the file was analyzed and judged, or refused for a reason that has a name. */
    Optional<String> complaint(Path file) {
        return complaint(file, OPTIONS);
    }

    Optional<String> complaint(Path file, AnalysisOptions options) {
        Cancellation cancel = new Cancellation();
        Future<?> work = thread.submit(() -> analyze(file, options, cancel));
        try {
            work.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (TimeoutException e) {
            cancel.cancel();
            return Optional.of("took longer than " + longest);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            return cause instanceof AnalysisException
                    ? Optional.empty()
                    : Optional.of(trace(cause));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void analyze(Path file, AnalysisOptions options, Cancellation cancel) {
        for (Observations seen :
                analyzer.observe(file, options, (stage, share, at) -> {}, cancel)) {
            analyzer.judge(seen, options.judgement());
        }
    }

    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder(failure.toString());
        StackTraceElement[] frames = failure.getStackTrace();
        for (int i = 0; i < Math.min(12, frames.length); i++) {
            trace.append("\n    at ").append(frames[i]);
        }
        return trace.toString();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
