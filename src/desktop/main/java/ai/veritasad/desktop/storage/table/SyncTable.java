package ai.veritasad.desktop.storage.table;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.desktop.library.Run;
import ai.veritasad.desktop.library.outcome.Outcome;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Which runs the devices of an account share, and what of it was not told to the server yet. */
public final class SyncTable {

    private final Database database;
    private final InstantSource clock;

    public SyncTable(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A run under the id that all devices know it by.
     *
     * @param run empty where it was deleted here
     * @param revision the server's, as it was last seen; 0 before the first push
     * @param pending whether something waits to be pushed
     */
    public record Shared(String report, OptionalLong run, long revision, boolean pending) {}

    /**
     * What is pushed of a run.
     *
     * @param edits what a person changed, as JSON
     */
    public record Pushed(
            String title,
            Instant finished,
            Report report,
            Optional<String> edits,
            Outcome outcome) {}

    /** Gives an id to each run that has none yet. */
    public void meet(String account) {
        database.write(connection -> {
            List<Long> fresh =
                    Sql.rows(
                            connection,
                            """
                            select runs.id from runs join videos on videos.id = video
                            where deleted is null and not exists (
                                select 1 from synced where run = runs.id and account = ?)
                            """,
                            row -> row.getLong(1),
                            account);
            for (long run : fresh) {
                put(connection, account, UUID.randomUUID().toString(), run, 0, true);
            }
            return fresh.size();
        });
    }

    /** What waits to be pushed, the oldest first. */
    public List<Shared> pending(String account) {
        return database.read(connection ->
                Sql.rows(
                        connection,
                        """
                        select * from synced where account = ? and pending = 1 and run is not null
                        order by run
                        """,
                        SyncTable::shared,
                        account));
    }

    public Optional<Shared> known(String account, String report) {
        return database.read(connection ->
                Sql.first(
                        connection,
                        "select * from synced where account = ? and report = ?",
                        SyncTable::shared,
                        account,
                        report));
    }

    /** What there is to push of a run. */
    public Optional<Pushed> run(long run) {
        RunTable runs = new RunTable(database, clock);
        Optional<Report> report = runs.report(run);
        return database.read(connection ->
                        Sql.first(
                                connection,
                                "select coalesce(title, name) title, "
                                        + RunTable.COLUMNS
                                        + " from runs join videos on videos.id = video"
                                        + " where runs.id = ?",
                                row -> new Head(row.getString("title"), RunTable.run(row)),
                                run))
                .flatMap(head ->
                        report.map(known ->
                                new Pushed(
                                        head.title(),
                                        head.run().finished(),
                                        known,
                                        runs.edits(run),
                                        head.run().outcome())));
    }

    private record Head(String title, Run run) {}

    /** The server has taken it. */
    public void pushed(String report, long revision) {
        database.write(connection ->
                Sql.update(
                        connection,
                        "update synced set revision = ?, pending = 0 where report = ?",
                        revision,
                        report));
    }

    /** Both changed it: what is here becomes a report of its own, to be pushed as such. */
    public void part(String account, Shared ours) {
        database.write(connection -> {
            Sql.update(connection, "delete from synced where report = ?", ours.report());
            put(
                    connection,
                    account,
                    UUID.randomUUID().toString(),
                    ours.run().orElseThrow(),
                    0,
                    true);
            return 1;
        });
    }

    /**
     * Keeps a report that another device has pushed, as a run of its video.
     *
     * @param elsewhere where a video is said to lie that was never here
     */
    public void take(String account, String report, long revision, Pushed pushed, Path elsewhere) {
        Instant now = clock.instant();
        database.write(connection -> {
            Path file = place(connection, pushed.report()).orElse(elsewhere);
            long run = RunTable.add(connection, file, List.of(pushed.report()), now).getFirst();
            put(connection, account, report, run, revision, false);
            edit(connection, run, pushed, now);
            return Sql.update(connection, "update synced set pending = 0 where report = ?", report);
        });
    }

    /** What another device has changed of a run that is here. */
    public void change(Shared known, long revision, Pushed pushed) {
        Instant now = clock.instant();
        database.write(connection -> {
            edit(connection, known.run().orElseThrow(), pushed, now);
            return Sql.update(
                    connection,
                    "update synced set revision = ?, pending = 0 where report = ?",
                    revision,
                    known.report());
        });
    }

    private static void edit(Connection connection, long run, Pushed pushed, Instant now)
            throws SQLException {
        if (pushed.edits().isPresent()) {
            RunTable.edit(connection, run, pushed.edits().get(), pushed.outcome(), now);
        }
    }

    private static Optional<Path> place(Connection connection, Report report) throws SQLException {
        return Sql.first(
                connection,
                "select path from videos where sha256 = ?",
                row -> Path.of(row.getString(1)),
                report.observations().source().sha256());
    }

    private static void put(
            Connection connection,
            String account,
            String report,
            long run,
            long revision,
            boolean pending)
            throws SQLException {
        Sql.update(
                connection,
                """
                insert into synced (report, account, run, revision, pending) values (?, ?, ?, ?, ?)
                on conflict (report) do update set run = excluded.run,
                    revision = excluded.revision, pending = excluded.pending
                """,
                report,
                account,
                run,
                revision,
                pending ? 1 : 0);
    }

    private static Shared shared(ResultSet row) throws SQLException {
        return new Shared(
                row.getString("report"),
                Sql.number(row, "run"),
                row.getLong("revision"),
                row.getInt("pending") == 1);
    }
}
