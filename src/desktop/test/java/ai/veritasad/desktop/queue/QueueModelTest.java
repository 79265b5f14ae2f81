package ai.veritasad.desktop.queue;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.queue.job.Problem;
import ai.veritasad.desktop.storage.Reports;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.work.Work;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

class QueueModelTest {

    private static final InstantSource CLOCK = () -> Instant.parse("2026-03-02T10:00:00Z");

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Work work = new Work(window::add);
    private final Gates gates = new Gates();

    @TempDir private Path folder;
    private Storage storage;
    private QueueModel queue;

    /** Analyses that go on when the test lets them. */
    private static final class Gates implements Analysis {

        private final Map<String, BlockingQueue<String>> words = new ConcurrentHashMap<>();
        private final List<String> started = new ArrayList<>();

        private BlockingQueue<String> of(String name) {
            return words.computeIfAbsent(name, any -> new LinkedBlockingQueue<>());
        }

        void tell(String name, String word) {
            of(name).add(word);
        }

        synchronized List<String> started() {
            return List.copyOf(started);
        }

        private synchronized void start(String name) {
            started.add(name);
        }

        @Override
        public List<Report> of(Path file, Progress progress, Cancellation cancel) {
            String name = file.getFileName().toString();
            start(name);
            while (true) {
                cancel.check();
                String word = next(name);
                switch (word) {
                    case "" -> {}
                    case "half" -> progress.reached(Stage.PICTURES, 0.5, MediaTime.ofSeconds(30));
                    case "find" ->
                            progress.found(List.of(new Broadcast.Black(Span.ofSeconds(1, 2))));
                    case "done" -> {
                        return List.of(Reports.of(name, Reports.AD));
                    }
                    case "bad" -> throw new AnalysisException.Empty(file);
                    default -> throw new IllegalStateException(word);
                }
            }
        }

        private String next(String name) {
            try {
                String word = of(name).poll(5, TimeUnit.MILLISECONDS);
                return word == null ? "" : word;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @BeforeEach
    void open() {
        storage = Storage.open(folder.resolve("data"), CLOCK);
        queue = reopened();
    }

    private QueueModel reopened() {
        QueueModel model = new QueueModel(work, storage, gates, CLOCK);
        model.open();
        return model;
    }

    @AfterEach
    void close() {
        queue.close();
        work.close();
        storage.close();
    }

    /** Plays the window's part until something is so. */
    private void until(BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            try {
                Runnable deed = window.poll(20, TimeUnit.MILLISECONDS);
                if (deed != null) {
                    deed.run();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Path file(String name) {
        try {
            return Files.writeString(folder.resolve(name), "film " + name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(String... names) {
        int before = queue.jobs().size();
        queue.add(List.of(names).stream().map(this::file).toList());
        until(() -> queue.jobs().size() == before + names.length);
    }

    private QueuedJob job(String name) {
        return queue.jobs().stream()
                .filter(job -> job.job().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean is(String name, Job.State state) {
        return job(name).state() == state;
    }

    private List<String> order() {
        return queue.jobs().stream().map(job -> job.job().name()).toList();
    }

    @Test
    void two_run_at_once_and_the_next_follows() {
        add("а.mp4", "б.mp4", "в.mp4");
        until(() -> gates.started().size() == 2);
        assertThat(is("в.mp4", Job.State.PENDING)).isTrue();

        gates.tell("а.mp4", "done");
        until(() -> is("а.mp4", Job.State.DONE) && is("в.mp4", Job.State.RUNNING));

        long run = job("а.mp4").job().run().orElseThrow();
        assertThat(storage.runs().report(run)).isPresent();
    }

    @Test
    void more_room_starts_more() {
        queue.atOnceProperty().set(1);
        add("а.mp4", "б.mp4");
        assertThat(is("б.mp4", Job.State.PENDING)).isTrue();
        queue.atOnceProperty().set(2);
        assertThat(is("б.mp4", Job.State.RUNNING)).isTrue();
    }

    @Test
    void progress_and_finds_are_seen_while_it_runs() {
        add("а.mp4");
        gates.tell("а.mp4", "half");
        gates.tell("а.mp4", "find");
        QueuedJob job = job("а.mp4");
        until(() -> job.paceProperty().get().share() == 0.5 && job.found().size() == 1);
        assertThat(job.paceProperty().get().stage()).contains(Stage.PICTURES);
    }

    @Test
    void a_held_job_does_nothing_gives_way_and_goes_on_where_it_was() {
        queue.atOnceProperty().set(1);
        add("а.mp4", "б.mp4");
        until(() -> gates.started().equals(List.of("а.mp4")));
        queue.pause(job("а.mp4"));
        assertThat(is("б.mp4", Job.State.RUNNING)).isTrue();

        queue.resume(job("а.mp4"));
        assertThat(is("а.mp4", Job.State.PENDING)).isTrue();
        gates.tell("б.mp4", "done");
        until(() -> is("а.mp4", Job.State.RUNNING));
        gates.tell("а.mp4", "done");
        until(() -> is("а.mp4", Job.State.DONE));
        assertThat(gates.started()).containsExactly("а.mp4", "б.mp4");
    }

    @Test
    void a_cancelled_job_ends_held_or_not_and_begins_anew_on_demand() {
        add("а.mp4", "б.mp4");
        until(() -> gates.started().size() == 2);
        queue.pause(job("а.mp4"));
        queue.cancel(job("а.mp4"));
        queue.cancel(job("б.mp4"));
        assertThat(is("а.mp4", Job.State.CANCELLED)).isTrue();
        queue.retry(job("а.mp4"));
        until(() -> gates.started().size() == 3);
        // The run that was cancelled may still take one word before it looks whether it was.
        gates.tell("а.mp4", "done");
        gates.tell("а.mp4", "done");
        until(() -> is("а.mp4", Job.State.DONE));
        assertThat(is("б.mp4", Job.State.CANCELLED)).isTrue();
    }

    @Test
    void what_cannot_be_analyzed_says_why_in_both_languages() {
        add("а.mp4");
        gates.tell("а.mp4", "bad");
        until(() -> is("а.mp4", Job.State.FAILED));
        Problem problem = job("а.mp4").job().problem().orElseThrow();
        assertThat(problem.text().ru()).contains("пуст");
        assertThat(problem.text().en()).contains("is empty");
        assertThat(problem.code()).isEmpty();
    }

    @Test
    void a_fault_gets_a_code_and_the_queue_goes_on() {
        queue.atOnceProperty().set(1);
        add("а.mp4", "б.mp4");
        gates.tell("а.mp4", "fault");
        until(() -> is("а.mp4", Job.State.FAILED) && is("б.mp4", Job.State.RUNNING));
        assertThat(job("а.mp4").job().problem().orElseThrow().code().orElseThrow())
                .matches("VA-[0-9A-F]{8}");
    }

    @Test
    void the_next_start_goes_on_where_this_one_ended() {
        add("а.mp4", "б.mp4", "в.mp4", "г.mp4");
        gates.tell("а.mp4", "done");
        until(() -> is("а.mp4", Job.State.DONE) && is("в.mp4", Job.State.RUNNING));
        gates.tell("б.mp4", "bad");
        until(() -> is("б.mp4", Job.State.FAILED) && is("г.mp4", Job.State.RUNNING));
        queue.pause(job("г.mp4"));
        queue.move(job("г.mp4"), 0);
        queue.close();

        queue = reopened();
        until(() -> queue.jobs().size() == 4 && is("в.mp4", Job.State.RUNNING));
        assertThat(order()).containsExactly("г.mp4", "а.mp4", "б.mp4", "в.mp4");
        assertThat(is("а.mp4", Job.State.DONE)).isTrue();
        assertThat(is("б.mp4", Job.State.FAILED)).isTrue();
        assertThat(is("г.mp4", Job.State.PAUSED)).isTrue();
        until(() -> gates.started().stream().filter("в.mp4"::equals).count() == 2);
    }

    @Test
    void known_files_are_told_and_analyzed_again_only_on_demand() throws IOException {
        add("а.mp4");
        queue.add(List.of(folder.resolve("а.mp4")));
        until(() -> queue.lastAddedProperty().get().waiting() == 1);
        assertThat(queue.jobs()).hasSize(1);

        Path copy = Files.copy(folder.resolve("а.mp4"), folder.resolve("копия.mp4"));
        queue.add(List.of(copy));
        until(() ->
                queue.lastAddedProperty().get().waiting() == 1
                        && queue.lastAddedProperty().get().added() == 0);
        assertThat(queue.jobs()).hasSize(1);
    }

    @Test
    void a_video_of_the_library_is_known_by_its_bytes() throws IOException {
        Path talk = folder.resolve("talk.vtt");
        Files.writeString(talk, "WEBVTT\n\n00:01.000 --> 00:09.000\n" + Reports.AD + "\n");
        Analyzer analyzer = new Analyzer("test");
        queue.close();
        queue =
                new QueueModel(
                        work,
                        storage,
                        Analysis.by(
                                () -> analyzer,
                                () -> AnalysisOptions.standard(LocalDate.of(2026, 3, 2))),
                        CLOCK);
        queue.add(List.of(talk));
        until(() -> queue.jobs().size() == 1 && is("talk.vtt", Job.State.DONE));
        queue.clearFinished();
        assertThat(queue.jobs()).isEmpty();

        Path copy = Files.copy(talk, folder.resolve("копия.vtt"));
        queue.add(List.of(copy));
        until(() -> queue.lastAddedProperty().get().known().equals(List.of(copy)));
        queue.addAgain(List.of(copy));
        until(() -> queue.jobs().size() == 1 && is("копия.vtt", Job.State.DONE));
        assertThat(storage.videos().counts().videos()).isEqualTo(1);
    }

    @Test
    void removing_and_clearing_leave_what_failed() {
        add("а.mp4", "б.mp4", "в.mp4");
        gates.tell("а.mp4", "done");
        gates.tell("б.mp4", "bad");
        until(() -> is("а.mp4", Job.State.DONE) && is("б.mp4", Job.State.FAILED));
        queue.clearFinished();
        assertThat(order()).containsExactly("б.mp4", "в.mp4");
        queue.remove(job("в.mp4"));
        assertThat(order()).containsExactly("б.mp4");
        queue.close();
        assertThat(storage.jobs().all()).extracting(Job::name).containsExactly("б.mp4");
    }
}
