package ai.veritasad.api.client;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.api.client.upload.BegunUploads;
import ai.veritasad.api.client.upload.UploadProgress;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.wire.analysis.Analysis;
import ai.veritasad.api.wire.analysis.AnalysisStatus;
import ai.veritasad.api.wire.analysis.NewAnalysis;
import ai.veritasad.api.wire.analysis.Options;
import ai.veritasad.api.wire.analysis.Source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An analysis on the server from its beginning to its report. */
public final class RemoteAnalysis {

    /** Smaller ones are sent at once. */
    private static final long SMALL = 8L << 20;

    private final HostedApi api;
    private final BegunUploads begun;
    private final Listener listener;
    private final Cancellation cancel;

    /** Hears how far it is. */
    public interface Listener extends UploadProgress {

        /** The server has taken it; under this id it can be followed again after a restart. */
        default void started(String id) {}

        void reached(AnalysisStatus status);

        /** Whether the server goes on with it when nobody waits for it here any more. */
        default boolean goesOn() {
            return false;
        }
    }

    public RemoteAnalysis(
            HostedApi api, BegunUploads begun, Listener listener, Cancellation cancel) {
        this.api = api;
        this.begun = begun;
        this.listener = listener;
        this.cancel = cancel;
    }

    /** A file as a source, sent where it is not there yet. */
    public Source send(Path file) {
        try {
            return Source.file(
                    Files.size(file) < SMALL
                            ? api.uploads().send(file, listener, cancel).id()
                            : api.uploads().sendResumably(file, begun, listener, cancel));
        } catch (IOException e) {
            throw new ApiException.NoFile(file, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The analyzer's report as JSON. Whoever cancels cancels the server's work too.
     *
     * @param key the same key again follows the same analysis
     * @throws ApiException where it ends without a report
     */
    public byte[] run(Source source, Options options, String key) {
        Analysis analysis = api.analyses().start(new NewAnalysis(source, options), key);
        listener.started(analysis.id());
        return follow(analysis.id());
    }

    /** Goes on with one that was started before. */
    public byte[] follow(String id) {
        try {
            AnalysisStatus end = api.analyses().follow(id, listener::reached, cancel);
            return switch (end.state()) {
                case COMPLETED -> api.analyses().result(id);
                case FAILED, CANCELLED, PENDING, QUEUED, PROCESSING, UNKNOWN -> throw failure(id);
            };
        } catch (ApiException.Cancelled e) {
            if (!listener.goesOn()) {
                withdraw(id);
            }
            throw e;
        }
    }

    private ApiException failure(String id) {
        Analysis ended = api.analyses().get(id);
        String code = ended.errorCode().orElse(ended.state().id());
        return new ApiException.Failed(code, ended.error());
    }

    private void withdraw(String id) {
        try {
            api.analyses().cancel(id);
        } catch (ApiException e) {
            // It ends by its own time then, and nobody waits for it.
            return;
        }
    }
}
