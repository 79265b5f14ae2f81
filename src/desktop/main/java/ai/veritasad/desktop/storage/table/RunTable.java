package ai.veritasad.desktop.storage.table;

import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.desktop.library.Run;
import ai.veritasad.desktop.library.outcome.Outcome;
import ai.veritasad.desktop.library.outcome.Standing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The analyses of videos: each report as it was given, and what a person changed in it. */
public final class RunTable {

    static final String COLUMNS =
            "runs.id run, finished, version, standing, ads, incomplete, undeclared,"
                    + " runs.advertisers";

    private final Database database;
    private final InstantSource clock;

    public RunTable(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the reports of a file; the ids of the runs. */
    public List<Long> add(Path file, List<Report> reports) {
        Instant now = clock.instant();
        return database.write(connection -> add(connection, file, reports, now));
    }

    public static List<Long> add(
            Connection connection, Path file, List<Report> reports, Instant now)
            throws SQLException {
        List<Long> runs = new ArrayList<>();
        for (Report report : reports) {
            String item = reports.size() > 1 ? report.observations().source().name() : "";
            long video = VideoTable.meet(connection, file, item, report, now);
            runs.add(add(connection, video, report, now));
        }
        return runs;
    }

    private static long add(Connection connection, long video, Report report, Instant now)
            throws SQLException {
        Outcome outcome = Outcome.of(report);
        long run =
                Sql.id(
                        connection,
                        """
                        insert into runs (video, finished, version, standing, ads, incomplete,
                            undeclared, advertisers, report)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """,
                        video,
                        now.toEpochMilli(),
                        report.observations().version(),
                        outcome.standing(),
                        outcome.ads(),
                        outcome.incomplete(),
                        outcome.undeclared(),
                        String.join("\n", outcome.advertisers()),
                        ReportJson.compressed(report));
        SearchRow.put(connection, video, report, outcome);
        return run;
    }

    /** The analyzer's own answer of that run; empty where it is gone. */
    public Optional<Report> report(long run) {
        return database.read(connection ->
                        Sql.first(
                                connection,
                                """
                                select report, name from runs
                                join videos on videos.id = video where runs.id = ?
                                """,
                                row -> new Kept(row.getBytes("report"), row.getString("name")),
                                run))
                .map(kept -> ReportJson.ofCompressed(kept.bytes(), Path.of(kept.name())));
    }

    @SuppressWarnings("ArrayRecordComponent") // Passes from the row to the reader of JSON.
    private record Kept(byte[] bytes, String name) {}

    /** The video of a run, by its id. */
    public Optional<Long> videoOf(long run) {
        return database.read(connection ->
                Sql.first(
                        connection,
                        "select video from runs where id = ?",
                        row -> row.getLong(1),
                        run));
    }

    /** What a run comes to, with what a person changed; empty where it is gone. */
    public Optional<Outcome> outcome(long run) {
        return database.read(connection ->
                        Sql.first(
                                connection,
                                "select " + COLUMNS + " from runs where id = ?",
                                RunTable::run,
                                run))
                .map(Run::outcome);
    }

    /** The runs of a video, the newest first. */
    public List<Run> of(long video) {
        return database.read(connection ->
                Sql.rows(
                        connection,
                        "select " + COLUMNS + " from runs where video = ? order by id desc",
                        RunTable::run,
                        video));
    }

    static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("run"),
                Instant.ofEpochMilli(row.getLong("finished")),
                row.getString("version"),
                new Outcome(
                        Standing.valueOf(row.getString("standing")),
                        row.getInt("ads"),
                        row.getInt("incomplete"),
                        row.getInt("undeclared"),
                        row.getString("advertisers")
                                .lines()
                                .filter(name -> !name.isBlank())
                                .toList()));
    }

    /** What a person changed in a run, as JSON. */
    public Optional<String> edits(long run) {
        return database.read(connection ->
                Sql.first(
                        connection,
                        "select json from edits where run = ?",
                        row -> row.getString(1),
                        run));
    }

    /** Keeps what a person changed, and what the report says with it. */
    public void edit(long run, String json, Outcome outcome) {
        Instant now = clock.instant();
        database.write(connection -> edit(connection, run, json, outcome, now));
    }

    static int edit(Connection connection, long run, String json, Outcome outcome, Instant now)
            throws SQLException {
        Sql.update(
                connection,
                """
                insert into edits (run, saved, json) select id, ?, ? from runs where id = ?
                on conflict (run) do update set saved = excluded.saved, json = excluded.json
                """,
                now.toEpochMilli(),
                json,
                run);
        return Sql.update(
                connection,
                """
                update runs set standing = ?, ads = ?, incomplete = ?, undeclared = ?,
                    advertisers = ? where id = ?
                """,
                outcome.standing(),
                outcome.ads(),
                outcome.incomplete(),
                outcome.undeclared(),
                String.join("\n", outcome.advertisers()),
                run);
    }
}
