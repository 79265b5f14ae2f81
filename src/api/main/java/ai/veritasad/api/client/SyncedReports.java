package ai.veritasad.api.client;

import ai.veritasad.api.http.Ask;
import ai.veritasad.api.http.Http;
import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.analysis.SyncedReport;

import tools.jackson.core.type.TypeReference;

import java.util.Optional;

/** The reports that the devices of an account share. */
public final class SyncedReports {

    private final Http http;

    SyncedReports(Http http) {
        this.http = http;
    }

    /**
     * Puts a report over the revision that was last seen of it, 0 for a new one.
     *
     * @throws ai.veritasad.api.http.ApiException.Conflict where there is a later one
     */
    public SyncedReport push(SyncedReport report) {
        return http.send(
                Ask.put("/reports/" + report.id(), http.write(report))
                        .header("If-Match", "\"" + report.revision() + "\""),
                SyncedReport.class);
    }

    /** What has changed behind the cursor, without the reports themselves. */
    public Page<SyncedReport> since(Optional<String> cursor) {
        return http.send(
                Ask.get("/reports").with("since", cursor),
                new TypeReference<Page<SyncedReport>>() {});
    }

    public SyncedReport get(String id) {
        return http.send(Ask.get("/reports/" + id), SyncedReport.class);
    }

    public void delete(String id) {
        http.send(Ask.delete("/reports/" + id));
    }
}
