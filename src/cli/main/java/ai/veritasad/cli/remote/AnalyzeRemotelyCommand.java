package ai.veritasad.cli.remote;

import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.api.account.MyAccount;
import ai.veritasad.api.client.HostedApi;
import ai.veritasad.api.client.RemoteAnalysis;
import ai.veritasad.api.client.Sources;
import ai.veritasad.api.wire.analysis.Source;
import ai.veritasad.cli.account.Mine;
import ai.veritasad.cli.answer.AnswerOptions;
import ai.veritasad.cli.answer.Answers;
import ai.veritasad.cli.choice.RemoteChoice;
import ai.veritasad.cli.network.Route;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;

/** {@code veritasad remote analyze LINK|FILE…}: the same answers as at home, made elsewhere. */
@Command(name = "analyze", sortOptions = false, abbreviateSynopsis = true)
final class AnalyzeRemotelyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "SOURCE")
    private List<String> sources = List.of();

    @Mixin private AnswerOptions answering = new AnswerOptions();

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Mixin private RemoteChoice choice = new RemoteChoice();

    @Mixin private Route route = new Route();

    AnalyzeRemotelyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<Wanted> wanted = sources.stream().map(Wanted::typed).toList();
        Answers answers = answering.open(session);
        MyAccount account = Mine.of(session, route.proxy(session.shelf().folders()));
        try (HostedApi api = Mine.api(account)) {
            for (Wanted one : wanted) {
                answers.give(
                        analyze(api, one),
                        wanted.size() == 1 ? Answers.Place.ALONE : Answers.Place.AMONG_OTHERS,
                        true);
            }
        }
        return answers.code().number();
    }

    private Report analyze(HostedApi api, Wanted wanted) throws IOException {
        try (RemoteDisplay display = new RemoteDisplay(session, wanted.name(), quiet)) {
            RemoteAnalysis remote =
                    new RemoteAnalysis(api, Mine.uploads(session), display, session.cancellation());
            Source source =
                    switch (wanted) {
                        case Wanted.OwnFile file -> remote.send(file.path());
                        case Wanted.Elsewhere elsewhere -> Sources.of(elsewhere.link().address());
                    };
            byte[] report = remote.run(source, choice.options(), UUID.randomUUID().toString());
            return ReportJson.ofCompressed(compressed(report), Path.of(wanted.name()));
        }
    }

    private static byte[] compressed(byte[] json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(json);
        }
        return bytes.toByteArray();
    }
}
