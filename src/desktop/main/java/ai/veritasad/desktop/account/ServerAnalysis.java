package ai.veritasad.desktop.account;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.api.account.MyAccount;
import ai.veritasad.api.client.HostedApi;
import ai.veritasad.api.client.RemoteAnalysis;
import ai.veritasad.api.client.Sources;
import ai.veritasad.api.client.upload.BegunUploads;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.wire.analysis.AnalysisStatus;
import ai.veritasad.api.wire.analysis.Options;
import ai.veritasad.api.wire.analysis.Source;
import ai.veritasad.desktop.queue.Analysis;
import ai.veritasad.desktop.queue.job.Remote;
import ai.veritasad.desktop.queue.row.ServerShare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** A job of the queue that the server does; its report is as if it had been made here. */
public final class ServerAnalysis implements Analysis {

    private final MyAccount account;
    private final BegunUploads begun;
    private final Remote remote;
    private final Supplier<Options> options;
    private final Consumer<String> taken;
    private final BooleanSupplier closing;

    /**
     * @param taken hears under which id the server does it
     * @param closing whether the window is being closed, and the server is to go on
     */
    public ServerAnalysis(
            MyAccount account,
            BegunUploads begun,
            Remote remote,
            Supplier<Options> options,
            Consumer<String> taken,
            BooleanSupplier closing) {
        this.account = account;
        this.begun = begun;
        this.remote = remote;
        this.options = options;
        this.taken = taken;
        this.closing = closing;
    }

    @Override
    public List<Report> of(Path file, Progress progress, Cancellation cancel) {
        try (HostedApi api = account.api().orElseThrow(ApiException.KeyRevoked::new)) {
            RemoteAnalysis analysis = new RemoteAnalysis(api, begun, new Told(progress), cancel);
            byte[] report =
                    remote.analysis().map(analysis::follow).orElseGet(() -> begin(analysis, file));
            return List.of(ReportJson.ofCompressed(compressed(report), file));
        } catch (ApiException.Cancelled e) {
            throw new AnalysisException.Cancelled();
        }
    }

    private byte[] begin(RemoteAnalysis analysis, Path file) {
        Source source = remote.link().map(Sources::of).orElseGet(() -> analysis.send(file));
        return analysis.run(source, options.get(), remote.key());
    }

    private static byte[] compressed(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private final class Told implements RemoteAnalysis.Listener {

        private final Progress progress;
        private Stage stage = Stage.PROBE;

        Told(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void reached(long done, long all) {
            progress.reached(Stage.PROBE, ServerShare.sending(done, all), MediaTime.ZERO);
        }

        @Override
        public void started(String id) {
            taken.accept(id);
        }

        @Override
        public void reached(AnalysisStatus status) {
            stage = status.stage().flatMap(Told::stage).orElse(stage);
            progress.reached(stage, ServerShare.working(status.progress()), MediaTime.ZERO);
        }

        @Override
        public boolean goesOn() {
            return closing.getAsBoolean();
        }

        /** A stage of the server's own, such as fetching, changes nothing. */
        private static Optional<Stage> stage(String name) {
            return Arrays.stream(Stage.values())
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }
    }
}
