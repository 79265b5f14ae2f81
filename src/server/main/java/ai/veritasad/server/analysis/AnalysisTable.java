package ai.veritasad.server.analysis;

import ai.veritasad.api.wire.analysis.AnalysisState;
import ai.veritasad.api.wire.analysis.Options;
import ai.veritasad.api.wire.analysis.Source;
import ai.veritasad.server.analysis.job.Changes;
import ai.veritasad.server.analysis.job.Job;
import ai.veritasad.server.analysis.job.JobRows;
import ai.veritasad.server.database.Moments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code analysis} as those see it who asked for one. */
@Component
class AnalysisTable {

    private final JdbcClient sql;
    private final Changes changes;

    AnalysisTable(JdbcClient sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** What lists are narrowed to. */
    record Filter(
            Optional<AnalysisState> state, Optional<String> verdict, Optional<String> words) {}

    /** Keeps a wish as pending, unless its key was used before. */
    void insert(UUID id, Wish wish, Optional<String> title, String reservation) {
        Source source = wish.what().source();
        Options options = wish.what().chosen();
        sql.sql(
                        """
                        insert into analysis (id, account_id, idempotency_key, request_hash, state,
                            source_type, source_url, upload_id, title, jurisdictions, sensitivity,
                            language, reservation_id)
                        values (:id, :account, :key, :hash, 'pending', :type, :url, :upload, :title,
                            :jurisdictions, :sensitivity, :language, :reservation)
                        on conflict (account_id, idempotency_key) do nothing
                        """)
                .param("id", id)
                .param("account", wish.account())
                .param("key", wish.key())
                .param("hash", wish.hash())
                .param("type", source.type().id())
                .param("url", source.url().orElse(null))
                .param("upload", source.upload().map(UUID::fromString).orElse(null))
                .param("title", title.orElse(null))
                .param("jurisdictions", options.jurisdictions().toArray(String[]::new))
                .param("sensitivity", options.sensitivity().orElse(null))
                .param("language", options.language().orElse(null))
                .param("reservation", reservation)
                .update();
    }

    Optional<Job> byKey(UUID account, String key) {
        return sql.sql(
                        "select * from analysis where account_id = :account and idempotency_key = :key")
                .param("account", account)
                .param("key", key)
                .query(JobRows::read)
                .optional();
    }

    String hash(UUID id) {
        return sql.sql("select request_hash from analysis where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    Optional<Job> find(UUID account, UUID id) {
        return sql.sql("select * from analysis where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account)
                .query(JobRows::read)
                .optional();
    }

    /** The same, which nobody else changes until the transaction ends. */
    Optional<Job> lock(UUID account, UUID id) {
        return sql.sql("select * from analysis where id = :id and account_id = :account for update")
                .param("id", id)
                .param("account", account)
                .query(JobRows::read)
                .optional();
    }

    /** The newest first. */
    List<Job> list(UUID account, Filter filter, Optional<HistoryPlace> after, int most) {
        StringBuilder query =
                new StringBuilder("select * from analysis where account_id = :account");
        filter.state().ifPresent(state -> query.append(" and state = :state"));
        filter.verdict().ifPresent(verdict -> query.append(" and verdict = :verdict"));
        filter.words()
                .ifPresent(words ->
                        query.append(" and (title ilike :words or source_url ilike :words)"));
        after.ifPresent(place -> query.append(" and (created_at, id) < (:created, :id)"));
        query.append(" order by created_at desc, id desc limit :most");
        StatementSpec statement =
                sql.sql(query.toString()).param("account", account).param("most", most);
        filter.state().ifPresent(state -> statement.param("state", state.id()));
        filter.verdict().ifPresent(verdict -> statement.param("verdict", verdict));
        filter.words().ifPresent(words -> statement.param("words", containing(words)));
        after.ifPresent(place ->
                statement.param("created", Moments.of(place.created())).param("id", place.id()));
        return statement.query(JobRows::read).list();
    }

    private static String containing(String words) {
        return "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /**
     * Queues as many of an account's pending analyses as may be in work at once, oldest first.
     *
     * @return those that were queued
     */
    List<UUID> queueNext(UUID account, int atOnce) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:account, 11))")
                .param("account", account.toString())
                .query()
                .listOfRows();
        List<UUID> queued =
                sql.sql(
                                """
                                update analysis set state = 'queued' where id in (
                                    select id from analysis where account_id = :account and state = 'pending'
                                    order by created_at
                                    limit greatest(0, :atOnce - (select count(*) from analysis
                                        where account_id = :account and state in ('queued', 'processing'))))
                                returning id
                                """)
                        .param("account", account)
                        .param("atOnce", atOnce)
                        .query(UUID.class)
                        .list();
        queued.forEach(changes::tell);
        return queued;
    }

    /** Accounts of which something waits to be queued. */
    List<UUID> waiting() {
        return sql.sql("select distinct account_id from analysis where state = 'pending'")
                .query(UUID.class)
                .list();
    }

    List<String> reservationsOfOpen() {
        return sql.sql(
                        """
                        select reservation_id from analysis
                        where state in ('pending', 'queued', 'processing')
                            and reservation_id is not null
                        """)
                .query(String.class)
                .list();
    }

    void wantCancel(UUID id) {
        sql.sql("update analysis set cancel_wanted = true where id = :id").param("id", id).update();
    }

    void cancelled(UUID id) {
        sql.sql(
                        """
                        update analysis set state = 'cancelled', cancel_wanted = true,
                            stage = null, completed_at = now()
                        where id = :id
                        """)
                .param("id", id)
                .update();
        changes.tell(id);
    }

    /** Forgets what ended before; how many. */
    int forget(Instant before) {
        return sql.sql("delete from analysis where completed_at < :before")
                .param("before", Moments.of(before))
                .update();
    }

    void delete(UUID id) {
        sql.sql("delete from analysis where id = :id").param("id", id).update();
        changes.tell(id);
    }

    Optional<byte[]> report(UUID id) {
        return sql.sql("select report from analysis_result where analysis_id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }
}
