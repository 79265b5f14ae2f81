package ai.veritasad.server.analysis.work;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.RunningServer;
import ai.veritasad.server.analysis.Visitor;
import ai.veritasad.server.analysis.job.Changes;
import ai.veritasad.server.redis.Redis;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

class JobTableTest {

    private final JdbcClient sql = RunningServer.get().bean(JdbcClient.class);
    private final List<UUID> told = new ArrayList<>();
    private final JobTable table =
            new JobTable(
                    sql,
                    new Changes(RunningServer.get().bean(Redis.class)) {
                        @Override
                        public void tell(UUID id) {
                            told.add(id);
                        }
                    });

    @Test
    void who_follows_hears_only_of_an_analysis_that_moved() {
        UUID id = queued();
        Attempt attempt = new Attempt(table.begin(id).orElseThrow());
        told.clear();

        assertThat(table.report(attempt)).contains(false);
        assertThat(told).isEmpty();

        attempt.reached(1, OptionalLong.of(2));
        assertThat(table.report(attempt)).contains(false);
        assertThat(table.report(attempt)).contains(false);
        assertThat(told).containsExactly(id);
    }

    private UUID queued() {
        UUID id = UUID.randomUUID();
        sql.sql(
                        """
                        insert into analysis (id, account_id, idempotency_key, request_hash, state,
                            source_type, source_url, title)
                        values (:id, :account, :key, 'test', 'queued', 'url',
                            'https://example.org/film.mp4', 'film.mp4')
                        """)
                .param("id", id)
                .param("account", Visitor.create().account())
                .param("key", id.toString())
                .update();
        return id;
    }
}
