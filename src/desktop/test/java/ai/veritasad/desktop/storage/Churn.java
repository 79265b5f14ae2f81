package ai.veritasad.desktop.storage;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.library.outcome.Outcome;
import ai.veritasad.desktop.queue.job.Job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/**
 * A program to be killed: imports, analyses, edits and deletes until it is, and says after each
 * deed what is now kept for good: {@code job ID}, {@code run ID VIDEO JOB}, {@code edit RUN N};
 * before a deletion {@code deleting VIDEO}, of which nothing is sure any more.
 */
final class Churn {

    private final Storage storage;
    private final Random random;
    private final List<Report> reports;
    private final List<Job> waiting = new ArrayList<>();
    private final List<Long> runs = new ArrayList<>();
    private int count;

    private Churn(Storage storage, long seed) {
        this.storage = storage;
        this.random = new Random(seed);
        this.reports =
                List.of(
                        Reports.of("Ежи " + seed, Reports.AD),
                        Reports.of("Лисы " + seed, "Тихо."),
                        Reports.of("Совы " + seed, Reports.AD));
    }

    /**
     * @param args data folder, seed
     */
    public static void main(String[] args) {
        Storage storage = Storage.open(Path.of(args[0]), InstantSource.system());
        Churn churn = new Churn(storage, Long.parseLong(args[1]));
        say("ready");
        while (true) {
            churn.step();
        }
    }

    private void step() {
        count++;
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> add();
            case 3, 4 -> analyze();
            case 5, 6 -> edit();
            default -> delete();
        }
    }

    private void add() {
        Path file = Path.of("/видео " + count + ".mp4").toAbsolutePath();
        Job job =
                new Job(
                        0,
                        file,
                        count,
                        Job.State.PENDING,
                        Optional.empty(),
                        Duration.ZERO,
                        OptionalLong.empty(),
                        Optional.empty());
        Job added = storage.jobs().add(List.of(job)).getFirst();
        waiting.add(added);
        say("job " + added.id());
    }

    private void analyze() {
        if (!waiting.isEmpty()) {
            Job job = waiting.remove(random.nextInt(waiting.size()));
            Report report = reports.get(random.nextInt(reports.size()));
            long run =
                    storage.finish(job, Duration.ofSeconds(3), List.of(report)).run().orElseThrow();
            long video = storage.runs().videoOf(run).orElseThrow();
            runs.add(run);
            say("run " + run + " " + video + " " + job.id());
            storage.thumbnails().put(video, MediaTime.ofSeconds(count), 320, new byte[5_000]);
        }
    }

    private void edit() {
        if (!runs.isEmpty()) {
            long run = runs.get(random.nextInt(runs.size()));
            storage.runs().edit(run, String.valueOf(count), Outcome.of(reports.getFirst()));
            say("edit " + run + " " + count);
        }
    }

    private void delete() {
        if (!runs.isEmpty()) {
            long video = storage.runs().videoOf(runs.removeLast()).orElseThrow();
            runs.removeIf(run -> storage.runs().videoOf(run).orElse(0L) == video);
            say("deleting " + video);
            storage.videos().delete(List.of(video));
            storage.videos().purge(InstantSource.system().instant().plusSeconds(1));
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
