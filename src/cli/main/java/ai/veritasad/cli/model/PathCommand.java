package ai.veritasad.cli.model;

import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code veritasad models path [NAME]}: where models lie, or one of them. */
@Command(name = "path", sortOptions = false, abbreviateSynopsis = true)
final class PathCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "NAME")
    private Optional<String> name = Optional.empty();

    @Mixin private Store store = new Store();

    PathCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = name.map(this::folder).orElseGet(() -> store.folder(session.shelf()));
        session.terminal().print(List.of(Text.of(folder.toString())));
        return ExitCode.DONE.number();
    }

    private Path folder(String of) {
        Model model = Store.named(of, session.shelf());
        ModelStore opened = store.open(session.shelf());
        if (!opened.holds(model, session.cancellation())) {
            throw new Misuse(ExitCode.MISSING, "models.missing", model.name());
        }
        return opened.folder(model);
    }
}
