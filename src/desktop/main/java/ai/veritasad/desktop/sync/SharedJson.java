package ai.veritasad.desktop.sync;

import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.wire.WireJson;
import ai.veritasad.api.wire.analysis.SyncedReport;
import ai.veritasad.desktop.library.outcome.Outcome;
import ai.veritasad.desktop.storage.table.SyncTable.Pushed;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A shared report: the analyzer's own, with what a person changed beside it, which programs that
 * only read reports pass over.
 */
final class SharedJson {

    private static final String EDITS = "edits";
    private static final String OUTCOME = "outcome";
    private static final JsonMapper JSON = WireJson.mapper();

    private SharedJson() {}

    static JsonNode of(Pushed pushed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ReportJson.write(pushed.report(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ObjectNode node = (ObjectNode) JSON.readTree(bytes.toByteArray());
        pushed.edits().ifPresent(edits -> node.put(EDITS, edits));
        node.set(OUTCOME, JSON.valueToTree(pushed.outcome()));
        return node;
    }

    /** What was pushed, by whichever device. */
    static Pushed read(SyncedReport synced, URI server) {
        JsonNode node = synced.report().orElseThrow(() -> foreign(server));
        try {
            Optional<String> edits = Optional.ofNullable(node.get(EDITS)).map(JsonNode::asString);
            Path named = Path.of(synced.id() + ".json");
            var report = ReportJson.ofCompressed(compressed(node), named);
            Outcome outcome =
                    Optional.ofNullable(node.get(OUTCOME))
                            .map(kept -> JSON.treeToValue(kept, Outcome.class))
                            .orElseGet(() -> Outcome.of(report));
            return new Pushed(synced.title(), synced.updatedAt(), report, edits, outcome);
        } catch (JacksonException e) {
            throw foreign(server);
        }
    }

    private static ApiException foreign(URI server) {
        return new ApiException.NotOurs(server, "reports");
    }

    private static byte[] compressed(JsonNode node) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(JSON.writeValueAsBytes(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
