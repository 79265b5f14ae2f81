package ai.veritasad.server.report;

import ai.veritasad.api.wire.analysis.SyncedReport;
import ai.veritasad.server.database.Moments;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code synced_report}. */
@Component
class ReportTable {

    private final JdbcClient sql;
    private final JsonMapper json;

    ReportTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Holds an account's other pushes up until the transaction ends, so that the order of changes
     * is the order in which they can be seen.
     */
    void hold(UUID account) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:account, 13))")
                .param("account", account.toString())
                .query()
                .listOfRows();
    }

    Optional<SyncedReport> find(UUID account, String id) {
        return sql.sql("select * from synced_report where account_id = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .query((row, _) -> read(row, report(row.getBytes("report"))))
                .optional();
    }

    void put(UUID account, SyncedReport report) {
        sql.sql(
                        """
                        insert into synced_report
                            (account_id, id, title, revision, updated_at, device, deleted, report)
                        values (:account, :id, :title, :revision, :updated, :device, :deleted, :report)
                        on conflict (account_id, id) do update set title = excluded.title,
                            revision = excluded.revision, updated_at = excluded.updated_at,
                            device = excluded.device, deleted = excluded.deleted,
                            report = excluded.report, change = nextval('synced_report_change')
                        """)
                .param("account", account)
                .param("id", report.id())
                .param("title", report.title())
                .param("revision", report.revision())
                .param("updated", Moments.of(report.updatedAt()))
                .param("device", report.device())
                .param("deleted", report.deleted())
                .param("report", report.report().map(Zipped::of).orElse(null))
                .update();
    }

    /** A change, and where it stands among all of them. */
    record Change(long place, SyncedReport report) {}

    /** The oldest first, without the reports themselves. */
    List<Change> after(UUID account, long place, int most) {
        return sql.sql(
                        """
                        select change, id, title, revision, updated_at, device, deleted
                        from synced_report where account_id = :account and change > :place
                        order by change limit :most
                        """)
                .param("account", account)
                .param("place", place)
                .param("most", most)
                .query((row, _) -> new Change(row.getLong("change"), read(row, Optional.empty())))
                .list();
    }

    private static SyncedReport read(ResultSet row, Optional<JsonNode> report) throws SQLException {
        return new SyncedReport(
                row.getString("id"),
                row.getString("title"),
                row.getLong("revision"),
                Moments.in(row, "updated_at"),
                row.getString("device"),
                row.getBoolean("deleted"),
                report);
    }

    private Optional<JsonNode> report(byte @Nullable [] zipped) {
        return zipped == null ? Optional.empty() : Optional.of(json.readTree(Zipped.text(zipped)));
    }
}
