package ai.veritasad.server.analysis.work;

import ai.veritasad.server.analysis.job.Changes;
import ai.veritasad.server.analysis.job.Failure;
import ai.veritasad.server.analysis.job.Job;
import ai.veritasad.server.analysis.job.JobRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/**
 * The table {@code analysis} as workers see it. Every write names its attempt: once another one has
 * begun, nothing of an older comes through.
 */
@Component
public class JobTable {

    private final JdbcClient sql;
    private final Changes changes;

    public JobTable(JdbcClient sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** Begins the next attempt, unless the analysis has ended or is gone. */
    public Optional<Job> begin(UUID id) {
        return told(
                id,
                sql.sql(
                                """
                                update analysis set state = 'processing', attempt = attempt + 1, progress = 0,
                                    stage = 'prepare', started_at = coalesce(started_at, now())
                                where id = :id and state in ('queued', 'processing')
                                returning *
                                """)
                        .param("id", id)
                        .query(JobRows::read)
                        .optional());
    }

    /** Attempts that were no fault of the analysis: a worker handed it back. */
    public int handedBack(UUID id) {
        return sql.sql("select handed_back from analysis where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /**
     * Writes down how far it is.
     *
     * @return whether its owner wants it to end; empty where it isn't this attempt's any more
     */
    Optional<Boolean> report(Attempt attempt) {
        Attempt.Place place = attempt.place();
        Optional<Seen> seen =
                sql.sql(
                                """
                                with moved as (update analysis set progress = :progress, stage = :stage
                                    where id = :id and attempt = :attempt and state = 'processing'
                                        and (progress, stage) is distinct from (:progress, :stage)
                                    returning id)
                                select cancel_wanted, exists (select from moved) as moved from analysis
                                where id = :id and attempt = :attempt and state = 'processing'
                                """)
                        .param("id", attempt.job().id())
                        .param("attempt", attempt.number())
                        .param("progress", place.progress())
                        .param("stage", place.stage())
                        .query((row, _) ->
                                new Seen(row.getBoolean("cancel_wanted"), row.getBoolean("moved")))
                        .optional();
        if (seen.map(Seen::moved).orElse(false)) {
            changes.tell(attempt.job().id());
        }
        return seen.map(Seen::cancelWanted);
    }

    private record Seen(boolean cancelWanted, boolean moved) {}

    /** Keeps the answer; false where it isn't this attempt's to give any more. */
    public boolean complete(Attempt attempt, Answer answer) {
        boolean isOurs =
                sql.sql(
                                        """
                                        update analysis set state = 'completed', progress = 100, stage = null,
                                            title = coalesce(:title, title), ads = :ads,
                                            undisclosed = :undisclosed, verdict = :verdict,
                                            completed_at = now()
                                        where id = :id and attempt = :attempt and state = 'processing'
                                        """)
                                .param("id", attempt.job().id())
                                .param("attempt", attempt.number())
                                .param("title", answer.title().orElse(null))
                                .param("ads", answer.verdict().ads())
                                .param("undisclosed", answer.verdict().undisclosed())
                                .param("verdict", answer.verdict().label())
                                .update()
                        == 1;
        if (isOurs) {
            sql.sql("insert into analysis_result (analysis_id, report) values (:id, :report)")
                    .param("id", attempt.job().id())
                    .param("report", answer.zipped())
                    .update();
        }
        return told(attempt.job().id(), isOurs);
    }

    public boolean fail(Attempt attempt, Failure failure) {
        return told(
                attempt.job().id(),
                sql.sql(
                                        """
                                        update analysis set state = 'failed', stage = null, error_code = :code,
                                            error_ru = :ru, error_en = :en, completed_at = now()
                                        where id = :id and attempt = :attempt and state = 'processing'
                                        """)
                                .param("id", attempt.job().id())
                                .param("attempt", attempt.number())
                                .param("code", failure.code())
                                .param("ru", failure.text().ru())
                                .param("en", failure.text().en())
                                .update()
                        == 1);
    }

    public boolean cancel(Attempt attempt) {
        return told(
                attempt.job().id(),
                sql.sql(
                                        """
                                        update analysis set state = 'cancelled', stage = null, completed_at = now()
                                        where id = :id and attempt = :attempt and state = 'processing'
                                        """)
                                .param("id", attempt.job().id())
                                .param("attempt", attempt.number())
                                .update()
                        == 1);
    }

    /** Back into the queue, with the same or a fresh count of attempts. */
    public boolean queue(Attempt attempt, boolean isHandedBack) {
        return told(
                attempt.job().id(),
                sql.sql(
                                        """
                                        update analysis set state = 'queued', stage = null,
                                            handed_back = handed_back + :back
                                        where id = :id and attempt = :attempt and state = 'processing'
                                        """)
                                .param("id", attempt.job().id())
                                .param("attempt", attempt.number())
                                .param("back", isHandedBack ? 1 : 0)
                                .update()
                        == 1);
    }

    /** Whether that attempt is still at it. */
    public boolean isWorkedOn(UUID id, int attempt) {
        return sql.sql(
                                """
                                select count(*) from analysis
                                where id = :id and attempt = :attempt and state = 'processing'
                                """)
                        .param("id", id)
                        .param("attempt", attempt)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What was written, told to whoever follows. */
    private <T> T told(UUID id, T written) {
        changes.tell(id);
        return written;
    }
}
