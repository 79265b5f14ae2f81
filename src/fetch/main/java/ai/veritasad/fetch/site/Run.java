package ai.veritasad.fetch.site;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.fetch.FetchException;
import ai.veritasad.fetch.download.DownloadProgress;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** One run of the program: its lines become progress, its complaints a sentence. */
final class Run {

    private static final long LOOK_MILLIS = 50;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final int KEPT_LINES = 40;

    private final Path program;
    private final URI page;
    private final DownloadProgress progress;
    private final Cancellation cancel;
    private final Deque<String> last = new ArrayDeque<>();
    private final AtomicLong heard = new AtomicLong(System.nanoTime());

    Run(Path program, URI page, DownloadProgress progress, Cancellation cancel) {
        this.program = program;
        this.page = page;
        this.progress = progress;
        this.cancel = cancel;
    }

    /** Ends when the program has done what was asked; all that it started ends with it. */
    void call(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.environment().put("PYTHONUNBUFFERED", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        Thread listener = Thread.ofVirtual().start(() -> listen(process));
        try {
            await(process);
            listener.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException.Cancelled();
        } finally {
            end(process);
        }
        if (process.exitValue() != 0) {
            throw new FetchException.Site(page, complaint());
        }
    }

    private void await(Process process) throws InterruptedException {
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            if (cancel.isCancelled()) {
                throw new FetchException.Cancelled();
            }
            if (System.nanoTime() - heard.get() > PATIENCE_NANOS) {
                throw new FetchException.Site(page, Complaints.SILENT);
            }
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void listen(Process process) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null) {
                heard.set(System.nanoTime());
                take(line);
                line = lines.readLine();
            }
        } catch (IOException e) {
            // The program was ended while it spoke; what it said so far is kept.
            heard.set(System.nanoTime());
        }
    }

    private void take(String line) {
        if (line.startsWith(Arguments.PROGRESS)) {
            String[] numbers = line.split(" ");
            OptionalLong done = number(numbers, 1);
            OptionalLong all = number(numbers, 2);
            if (done.isPresent()) {
                progress.reached(done.getAsLong(), all.isPresent() ? all : number(numbers, 3));
            }
            return;
        }
        synchronized (last) {
            last.addLast(line);
            if (last.size() > KEPT_LINES) {
                last.removeFirst();
            }
        }
    }

    /** A number with or without a fraction; {@code NA} where the program knows none. */
    private static OptionalLong number(String[] parts, int index) {
        try {
            return index < parts.length
                    ? OptionalLong.of((long) Double.parseDouble(parts[index]))
                    : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private LocalText complaint() {
        synchronized (last) {
            return Complaints.of(List.copyOf(last));
        }
    }
}
