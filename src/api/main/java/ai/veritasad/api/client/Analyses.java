package ai.veritasad.api.client;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.api.http.Ask;
import ai.veritasad.api.http.Http;
import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.analysis.Analysis;
import ai.veritasad.api.wire.analysis.AnalysisStatus;
import ai.veritasad.api.wire.analysis.NewAnalysis;

import tools.jackson.core.type.TypeReference;

import java.util.Map;
import java.util.function.Consumer;

/** Analyses that the server makes. */
public final class Analyses {

    private final Http http;

    Analyses(Http http) {
        this.http = http;
    }

    /** The same key again gives the same analysis. */
    public Analysis start(NewAnalysis wanted, String idempotencyKey) {
        return http.send(
                Ask.post("/analysis", http.write(wanted)).once(idempotencyKey), Analysis.class);
    }

    /**
     * The history, newest first.
     *
     * @param filters of {@code state}, {@code verdict}, {@code q}, {@code cursor}, {@code limit}
     */
    public Page<Analysis> list(Map<String, String> filters) {
        Ask ask = Ask.get("/analysis");
        for (Map.Entry<String, String> filter : filters.entrySet()) {
            ask = ask.with(filter.getKey(), filter.getValue());
        }
        return http.send(ask, new TypeReference<Page<Analysis>>() {});
    }

    public Analysis get(String id) {
        return http.send(Ask.get("/analysis/" + id), Analysis.class);
    }

    public AnalysisStatus status(String id) {
        return http.send(Ask.get("/analysis/" + id + "/status"), AnalysisStatus.class);
    }

    /**
     * Hears how far an analysis is until it ends, also over broken connections.
     *
     * @return how it ended
     */
    public AnalysisStatus follow(
            String id, Consumer<AnalysisStatus> progress, Cancellation cancel) {
        return new Following(http, this, id, progress, cancel).untilTheEnd();
    }

    /** The analyzer's report as JSON. */
    public byte[] result(String id) {
        return http.send(Ask.get("/analysis/" + id + "/result")).body().toByteArray();
    }

    /** The ads for another program, or {@code pdf}. */
    public byte[] export(String id, String format) {
        return http.send(Ask.get("/analysis/" + id + "/export/" + format).header("Accept", "*/*"))
                .body()
                .toByteArray();
    }

    public void cancel(String id) {
        http.send(Ask.post("/analysis/" + id + "/cancel", new byte[0]).again());
    }

    public void delete(String id) {
        http.send(Ask.delete("/analysis/" + id));
    }
}
