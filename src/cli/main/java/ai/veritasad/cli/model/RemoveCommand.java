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

import java.util.List;
import java.util.concurrent.Callable;

/** {@code veritasad models remove NAME…}: deletes what was fetched. */
@Command(name = "remove", sortOptions = false, abbreviateSynopsis = true)
final class RemoveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "NAME")
    private List<String> names = List.of();

    @Mixin private Store store = new Store();

    RemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ModelStore opened = store.open(session.shelf());
        for (Model model : Store.named(names, session.shelf())) {
            if (!opened.remove(model)) {
                throw new Misuse(ExitCode.MISSING, "models.missing", model.name());
            }
            session.terminal()
                    .print(
                            List.of(
                                    Text.of(
                                            session.messages()
                                                    .say("models.removed", model.name()))));
        }
        return ExitCode.DONE.number();
    }
}
