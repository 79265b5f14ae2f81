package ai.veritasad.cli.model;

import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.analyzer.models.PinnedFile;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code veritasad models import PATH…}: takes models from a disk, where there is no network. */
@Command(name = "import", sortOptions = false, abbreviateSynopsis = true)
final class ImportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths = List.of();

    @Mixin private Store store = new Store();

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ModelStore opened = store.open(session.shelf());
        Set<Model> taken = new LinkedHashSet<>();
        for (Path path : paths) {
            taken.addAll(
                    opened.importFrom(path, session.shelf().catalogue(), session.cancellation()));
        }
        List<Text> lines = new ArrayList<>();
        taken.forEach(
                model -> lines.add(state(model, opened.missing(model, session.cancellation()))));
        session.terminal().print(lines);
        return ExitCode.DONE.number();
    }

    private Text state(Model model, List<PinnedFile> missing) {
        return Text.of(
                missing.isEmpty()
                        ? session.messages().say("models.ready", model.name())
                        : session.messages()
                                .say(
                                        "models.incomplete",
                                        model.name(),
                                        missing.stream()
                                                .map(PinnedFile::name)
                                                .collect(Collectors.joining(", "))));
    }
}
