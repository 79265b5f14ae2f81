package ai.veritasad.desktop.storage.table;

import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.history.Hit;
import ai.veritasad.desktop.history.Search;
import ai.veritasad.desktop.library.Counts;
import ai.veritasad.desktop.library.Video;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The videos that were analyzed; a deleted one can be brought back until it is purged. */
public final class VideoTable {

    private static final String FROM_NEWEST =
            """
             from videos join runs on runs.id =
                (select max(id) from runs where video = videos.id)
            """;
    private static final String COLUMNS =
            "videos.id, path, name, sha256, bytes, duration, videos.title, videos.channel,"
                    + " platform, published, link, added, "
                    + RunTable.COLUMNS;

    private final Database database;
    private final InstantSource clock;

    public VideoTable(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The id of the video that a report speaks of, known by its bytes; a deleted one is back. */
    static long meet(Connection connection, Path file, String item, Report report, Instant now)
            throws SQLException {
        Observations seen = report.observations();
        Publication page = seen.publication();
        return Sql.id(
                connection,
                """
                insert into videos (path, name, item, sha256, bytes, duration, title, channel,
                    platform, published, link, added)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (sha256, item) do update set path = excluded.path,
                    name = excluded.name, duration = excluded.duration, title = excluded.title,
                    channel = excluded.channel, platform = excluded.platform,
                    published = excluded.published, link = excluded.link, deleted = null
                returning id
                """,
                file.toAbsolutePath().toString(),
                item.isEmpty() ? String.valueOf(file.getFileName()) : item,
                item,
                seen.source().sha256(),
                seen.source().bytes(),
                seen.source().duration().map(MediaTime::micros),
                page.title(),
                page.channel(),
                page.platform(),
                page.date().map(LocalDate::toString),
                page.link(),
                now.toEpochMilli());
    }

    public Optional<Video> video(long id) {
        return videos("where videos.id = ? and deleted is null", id).stream().findFirst();
    }

    /** The videos of a file with these bytes. */
    public List<Video> withContent(String sha256) {
        return videos("where sha256 = ? and deleted is null", sha256);
    }

    /** Whether any video has that many bytes, and so may be the same file. */
    public boolean anyOfSize(long bytes) {
        return database.read(connection ->
                Sql.first(
                                connection,
                                "select 1 from videos where bytes = ? and deleted is null limit 1",
                                row -> row.getInt(1),
                                bytes)
                        .isPresent());
    }

    /** Those analyzed last, the newest first. */
    public List<Video> recent(int most) {
        return videos("where deleted is null order by runs.id desc limit ?", most);
    }

    public Counts counts() {
        String sql =
                "select count(*), total(ads), total(undeclared), total(incomplete)"
                        + FROM_NEWEST
                        + " where deleted is null";
        return database.read(connection ->
                Sql.first(
                                connection,
                                sql,
                                row ->
                                        new Counts(
                                                row.getInt(1),
                                                row.getInt(2),
                                                row.getInt(3),
                                                row.getInt(4)))
                        .orElse(Counts.NONE));
    }

    /** The channels of all videos, in order. */
    public List<String> channels() {
        return distinct("channel");
    }

    /** The platforms of all videos, in order. */
    public List<String> platforms() {
        return distinct("platform");
    }

    private List<String> distinct(String column) {
        String sql =
                "select distinct %1$s from videos where %1$s is not null and deleted is null order by 1"
                        .formatted(column);
        return database.read(connection -> Sql.rows(connection, sql, row -> row.getString(1)));
    }

    /** What fits, the best finds first where words are looked for, else the newest first. */
    public List<Hit> find(Search search, ZoneId zone) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder(" where deleted is null");
        String question = SearchRow.question(search.words());
        boolean asked = !question.isEmpty();
        if (asked) {
            where.append(" and search match ?");
            values.add(question);
        } else if (!search.words().isBlank()) {
            return List.of();
        }
        filter(search, zone, where, values);
        String sql =
                "select "
                        + COLUMNS
                        + (asked
                                ? ", snippet(search, -1, char(2), char(3), '…', 14) excerpt"
                                : ", '' excerpt")
                        + FROM_NEWEST
                        + (asked ? " join search on search.rowid = videos.id" : "")
                        + where
                        + (asked
                                ? " order by bm25(search, 8, 4, 6, 8, 4, 1)"
                                : " order by runs.id desc");
        return database.read(connection ->
                Sql.rows(
                        connection,
                        sql,
                        row -> new Hit(video(row), row.getString("excerpt")),
                        values.toArray()));
    }

    private static void filter(
            Search search, ZoneId zone, StringBuilder where, List<Object> values) {
        if (!search.standings().isEmpty()) {
            where.append(
                    search.standings().stream()
                            .map(one -> "?")
                            .collect(Collectors.joining(", ", " and standing in (", ")")));
            values.addAll(search.standings());
        }
        search.from()
                .ifPresent(day -> {
                    where.append(" and finished >= ?");
                    values.add(day.atStartOfDay(zone).toInstant().toEpochMilli());
                });
        search.to()
                .ifPresent(day -> {
                    where.append(" and finished < ?");
                    values.add(day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli());
                });
        search.channel()
                .ifPresent(channel -> {
                    where.append(" and videos.channel = ?");
                    values.add(channel);
                });
        search.platform()
                .ifPresent(platform -> {
                    where.append(" and platform = ?");
                    values.add(platform);
                });
    }

    /** Takes videos out of sight. */
    public void delete(List<Long> ids) {
        mark(ids, Optional.of(clock.instant()));
    }

    /** Brings deleted videos back. */
    public void restore(List<Long> ids) {
        mark(ids, Optional.empty());
    }

    private void mark(List<Long> ids, Optional<Instant> deleted) {
        database.write(connection -> {
            for (long id : ids) {
                Sql.update(
                        connection,
                        "update videos set deleted = ? where id = ?",
                        deleted.map(Instant::toEpochMilli),
                        id);
            }
            return ids.size();
        });
    }

    /** Forgets, with all that belongs to them, videos that were deleted before that time. */
    public void purge(Instant before) {
        database.write(connection ->
                Sql.update(
                        connection, "delete from videos where deleted < ?", before.toEpochMilli()));
    }

    private List<Video> videos(String rest, Object... values) {
        return database.read(connection ->
                Sql.rows(
                        connection,
                        "select " + COLUMNS + FROM_NEWEST + rest,
                        VideoTable::video,
                        values));
    }

    private static Video video(ResultSet row) throws SQLException {
        OptionalLong duration = Sql.number(row, "duration");
        return new Video(
                row.getLong("id"),
                Path.of(row.getString("path")),
                row.getString("name"),
                new Video.Page(
                        Sql.text(row, "title"),
                        Sql.text(row, "channel"),
                        Sql.text(row, "platform"),
                        Sql.text(row, "published").map(LocalDate::parse),
                        Sql.text(row, "link")),
                row.getString("sha256"),
                row.getLong("bytes"),
                duration.isPresent()
                        ? Optional.of(new MediaTime(duration.getAsLong()))
                        : Optional.empty(),
                Instant.ofEpochMilli(row.getLong("added")),
                RunTable.run(row));
    }
}
