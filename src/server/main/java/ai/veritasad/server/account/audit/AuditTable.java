package ai.veritasad.server.account.audit;

import ai.veritasad.api.wire.account.AuditEvent;
import ai.veritasad.server.database.Moments;
import ai.veritasad.server.http.guard.RequestIds;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The table {@code audit_event}. */
@Component
class AuditTable {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    AuditTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void insert(
            Instant at,
            UUID account,
            UUID actor,
            String action,
            @Nullable String address,
            Map<String, String> details) {
        sql.sql(
                        """
                        insert into audit_event
                            (at, account_id, actor_id, action, address, request_id, details)
                        values (:at, :account, :actor, :action, :address, :request, :details::jsonb)
                        """)
                .param("at", Moments.of(at))
                .param("account", account)
                .param("actor", actor)
                .param("action", action)
                .param("address", address)
                .param("request", MDC.get(RequestIds.MDC_KEY))
                .param("details", json.writeValueAsString(details))
                .update();
    }

    List<AuditEvent> list(Optional<UUID> account, long before, int limit) {
        return sql.sql(
                        """
                        select id, at, account_id, action, address, details from audit_event
                        where id < :before and (:account::uuid is null or account_id = :account::uuid)
                        order by id desc limit :limit
                        """)
                .param("before", before)
                .param("account", account.orElse(null))
                .param("limit", limit)
                .query((row, number) -> event(row))
                .list();
    }

    private AuditEvent event(ResultSet row) throws SQLException {
        return new AuditEvent(
                Long.toString(row.getLong("id")),
                Moments.in(row, "at"),
                Objects.toString(row.getObject("account_id"), ""),
                row.getString("action"),
                Optional.ofNullable(row.getString("address")),
                json.readValue(row.getString("details"), DETAILS));
    }
}
