package ai.veritasad.server.files;

import ai.veritasad.api.wire.analysis.Upload;
import ai.veritasad.server.database.Moments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code upload}. */
@Component
class UploadTable {

    private final JdbcClient sql;

    UploadTable(JdbcClient sql) {
        this.sql = sql;
    }

    Upload insert(UUID id, UUID account, String name, long bytes, String sha256) {
        return sql.sql(
                        """
                        insert into upload (id, account_id, name, bytes, sha256)
                        values (:id, :account, :name, :bytes, :sha256)
                        on conflict (id) do update set name = upload.name
                        returning id, name, bytes, sha256, created_at
                        """)
                .param("id", id)
                .param("account", account)
                .param("name", name)
                .param("bytes", bytes)
                .param("sha256", sha256)
                .query(UploadTable::read)
                .single();
    }

    Optional<Upload> find(UUID account, UUID id) {
        return sql.sql(
                        """
                        select id, name, bytes, sha256, created_at from upload
                        where id = :id and account_id = :account
                        """)
                .param("id", id)
                .param("account", account)
                .query(UploadTable::read)
                .optional();
    }

    /** Old ones that no analysis still needs. */
    List<UUID> before(Instant moment) {
        return sql.sql(
                        """
                        select id from upload where created_at < :moment and not exists (
                            select 1 from analysis where upload_id = upload.id
                                and state in ('pending', 'queued', 'processing'))
                        limit 1000
                        """)
                .param("moment", Moments.of(moment))
                .query(UUID.class)
                .list();
    }

    void delete(UUID id) {
        sql.sql("delete from upload where id = :id").param("id", id).update();
    }

    private static Upload read(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getString("id"),
                row.getString("name"),
                row.getLong("bytes"),
                row.getString("sha256"),
                Moments.in(row, "created_at"));
    }
}
