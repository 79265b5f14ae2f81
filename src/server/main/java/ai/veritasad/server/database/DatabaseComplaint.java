package ai.veritasad.server.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.sql.SQLException;

/** Says in a sentence that the database can't be reached, instead of a page of stack. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseComplaint extends AbstractFailureAnalyzer<Throwable> {

    private static final String MEND_INNER =
            "See whether another running server holds this folder, whether it can be written to and"
                    + " has room; choose another by veritasad.database.folder, or name a PostgreSQL"
                    + " of your own by spring.datasource.url.";
    private static final String MEND_OUTER =
            "See whether spring.datasource.url, spring.datasource.username and"
                    + " spring.datasource.password are right and PostgreSQL runs there; without a"
                    + " url the server runs one inside.";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable whole, Throwable failed) {
        InnerPostgres.Unstartable inner = findCause(whole, InnerPostgres.Unstartable.class);
        if (inner != null) {
            return new FailureAnalysis(
                    inner.getMessage() + reason(inner.getCause()), MEND_INNER, whole);
        }
        SQLException outer = findCause(whole, SQLException.class);
        // Class 08: no connection; class 28: nobody who may connect; 3D000: no such database.
        String state = outer == null ? null : outer.getSQLState();
        if (outer == null
                || state == null
                || !(state.startsWith("08") || state.startsWith("28") || state.equals("3D000"))) {
            return null;
        }
        return new FailureAnalysis(
                "The database can't be reached." + reason(outer), MEND_OUTER, whole);
    }

    private static String reason(@Nullable Throwable cause) {
        return cause == null || cause.getMessage() == null ? "" : " " + cause.getMessage();
    }
}
