package ai.veritasad.desktop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.storage.table.Database;
import ai.veritasad.desktop.storage.table.Sql;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever the program said to be kept is there after it was killed, and nothing half. */
class KilledTest {

    private static final int LONGEST_LIFE_WORDS = 60;
    private static final int LONGEST_REST_MICROS = 6_000;

    @TempDir private Path folder;

    @Test
    void a_killed_program_loses_nothing_that_it_said_to_be_kept() throws Exception {
        killed(3, 7);
    }

    @Test
    @Tag("slow")
    void two_hundred_kills_lose_nothing() throws Exception {
        killed(200, 11);
    }

    private void killed(int times, long seed) throws Exception {
        Random random = new Random(seed);
        Kept kept = new Kept();
        int said = 0;
        for (int i = 0; i < times; i++) {
            List<String> words = killedAfter(1 + random.nextInt(LONGEST_LIFE_WORDS), random, i);
            said += words.size();
            words.forEach(kept::hear);
            mustBeWhole();
            mustHold(kept);
        }
        assertThat(said).isGreaterThanOrEqualTo(times);
    }

    /** Killed once it has said so many words and, at random, a little later. */
    private List<String> killedAfter(int count, Random random, long seed) throws Exception {
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Churn.class.getName(),
                                folder.toString(),
                                String.valueOf(seed))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String> words = new ArrayList<>();
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("ready");
            for (int i = 0; i < count; i++) {
                words.add(out.readLine());
            }
            long end = System.nanoTime() + 1000L * random.nextInt(LONGEST_REST_MICROS);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            // Through its handle, since killed directly it takes its last words with it.
            program.toHandle().destroyForcibly();
            out.lines().forEach(words::add);
        } finally {
            program.destroyForcibly().waitFor();
        }
        return words;
    }

    private void mustBeWhole() throws SQLException, IOException {
        try (Connection connection = Database.connect(folder.resolve("veritasad.db"))) {
            assertThat(all(connection, "pragma integrity_check")).containsExactly("ok");
            assertThat(all(connection, "pragma foreign_key_check")).isEmpty();
            assertThat(
                            all(
                                    connection,
                                    "select rowid from search where rowid not in (select id from videos)"))
                    .isEmpty();
            assertThat(
                            all(
                                    connection,
                                    "select id from videos where id not in (select video from runs)"))
                    .isEmpty();
            assertThat(
                            all(
                                    connection,
                                    "select id from jobs where (state = 'DONE' and run is null) and took = 0"))
                    .isEmpty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isSubsetOf("veritasad.db", "veritasad.db-wal", "veritasad.db-shm", "backups");
        }
    }

    private static List<String> all(Connection connection, String sql) throws SQLException {
        return Sql.rows(connection, sql, row -> row.getString(1));
    }

    private void mustHold(Kept kept) {
        try (Storage storage = Storage.open(folder, InstantSource.system())) {
            assertThat(storage.setAside()).isEmpty();
            Map<Long, Job> jobs = new HashMap<>();
            storage.jobs().all().forEach(job -> jobs.put(job.id(), job));
            assertThat(jobs.keySet()).containsAll(kept.jobs);
            assertThat(jobs.values())
                    .filteredOn(job -> kept.done.contains(job.id()))
                    .allMatch(job -> job.state() == Job.State.DONE);
            kept.videoOf.forEach((run, video) ->
                    assertThat(storage.runs().videoOf(run)).as("run %d", run).contains(video));
            kept.edits.forEach((run, number) ->
                    assertThat(storage.runs().edits(run).map(Integer::parseInt).orElseThrow())
                            .isGreaterThanOrEqualTo(number));
        }
    }

    /** What the program said. */
    private static final class Kept {

        private final Set<Long> jobs = new HashSet<>();
        private final Set<Long> done = new HashSet<>();
        private final Map<Long, Long> videoOf = new HashMap<>();
        private final Map<Long, Integer> edits = new HashMap<>();

        void hear(String line) {
            List<String> words = List.of(line.split(" ", -1));
            long id = Long.parseLong(words.get(1));
            switch (words.get(0)) {
                case "job" -> jobs.add(id);
                case "run" -> {
                    videoOf.put(id, Long.parseLong(words.get(2)));
                    done.add(Long.parseLong(words.get(3)));
                }
                case "edit" -> edits.put(id, Integer.parseInt(words.get(2)));
                case "deleting" -> forget(id);
                default -> throw new IllegalArgumentException(line);
            }
        }

        private void forget(long video) {
            videoOf.values().removeIf(one -> one == video);
            edits.keySet().removeIf(run -> !videoOf.containsKey(run));
        }
    }
}
