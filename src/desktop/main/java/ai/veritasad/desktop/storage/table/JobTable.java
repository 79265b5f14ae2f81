package ai.veritasad.desktop.storage.table;

import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.queue.job.Problem;
import ai.veritasad.desktop.queue.job.Remote;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The queue, in its order. */
public final class JobTable {

    private final Database database;

    public JobTable(Database database) {
        this.database = database;
    }

    public List<Job> all() {
        return database.read(connection ->
                Sql.rows(connection, "select * from jobs order by place, id", JobTable::job));
    }

    /** Puts jobs at the end, and gives them their ids. */
    public List<Job> add(List<Job> jobs) {
        return database.write(connection -> {
            List<Job> added = new ArrayList<>();
            for (Job job : jobs) {
                added.add(job.withId(add(connection, job)));
            }
            return added;
        });
    }

    private static long add(Connection connection, Job job) throws SQLException {
        return Sql.id(
                connection,
                """
                insert into jobs (place, path, bytes, state, took, remote_key, remote_link)
                values ((select coalesce(max(place), 0) + 1 from jobs), ?, ?, ?, ?, ?, ?)
                returning id
                """,
                job.file().toAbsolutePath().toString(),
                job.bytes(),
                job.state(),
                job.took().toMillis(),
                job.remote().map(Remote::key),
                job.remote().flatMap(Remote::link).map(URI::toString));
    }

    /** Keeps where a job stands; nothing where it was removed meanwhile. */
    public void update(Job job) {
        database.write(connection -> update(connection, job));
    }

    public static int update(Connection connection, Job job) throws SQLException {
        return Sql.update(
                connection,
                """
                update jobs set state = ?, problem_ru = ?, problem_en = ?, code = ?, took = ?,
                    run = ?, remote_key = ?, remote_id = ? where id = ?
                """,
                job.state(),
                job.problem().map(problem -> problem.text().ru()),
                job.problem().map(problem -> problem.text().en()),
                job.problem().flatMap(Problem::code),
                job.took().toMillis(),
                job.run(),
                job.remote().map(Remote::key),
                job.remote().flatMap(Remote::analysis),
                job.id());
    }

    public void remove(List<Long> ids) {
        database.write(connection -> {
            for (long id : ids) {
                Sql.update(connection, "delete from jobs where id = ?", id);
            }
            return ids.size();
        });
    }

    /** Puts the jobs into the order of these ids. */
    public void order(List<Long> ids) {
        database.write(connection -> {
            for (int i = 0; i < ids.size(); i++) {
                Sql.update(connection, "update jobs set place = ? where id = ?", i + 1, ids.get(i));
            }
            return ids.size();
        });
    }

    private static Optional<Remote> remote(ResultSet row) throws SQLException {
        Optional<String> key = Sql.text(row, "remote_key");
        Optional<URI> link = Sql.text(row, "remote_link").map(URI::create);
        Optional<String> analysis = Sql.text(row, "remote_id");
        return key.map(known -> new Remote(link, known, analysis));
    }

    private static Job job(ResultSet row) throws SQLException {
        Optional<String> ru = Sql.text(row, "problem_ru");
        String en = Sql.text(row, "problem_en").orElse("");
        Optional<String> code = Sql.text(row, "code");
        return new Job(
                row.getLong("id"),
                Path.of(row.getString("path")),
                row.getLong("bytes"),
                Job.State.valueOf(row.getString("state")),
                ru.map(text -> new Problem(new LocalText(text, en), code)),
                Duration.ofMillis(row.getLong("took")),
                Sql.number(row, "run"),
                remote(row));
    }
}
