package ai.veritasad.cli.model;

import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.analyzer.models.PinnedFile;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Columns;
import ai.veritasad.cli.terminal.Numbers;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code veritasad models list}: what there is, and what of it is here. */
@Command(name = "list", sortOptions = false, abbreviateSynopsis = true)
final class ListCommand implements Callable<Integer> {

    private static final String GAP = "  ";
    private static final int INDENT = 4;

    private final Session session;

    @Option(names = "--files")
    private boolean files;

    @Mixin private Store store = new Store();

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ModelStore opened = store.open(session.shelf());
        List<Model> models = session.shelf().catalogue().models();
        int names = models.stream().mapToInt(one -> Columns.of(one.name())).max().orElse(0);
        List<Text> lines = new ArrayList<>();
        for (Model model : models) {
            lines.add(
                    Text.of(Style.STRONG, Columns.padded(model.name(), names))
                            .and(GAP + new Numbers(session.messages()).bytes(model.bytes()) + GAP)
                            .and(state(model, opened)));
            lines.addAll(Text.indent(INDENT).beside(about(model), session.terminal().width()));
            if (files) {
                model.files().forEach(file -> lines.addAll(pins(file)));
            }
        }
        session.terminal().print(lines);
        return ExitCode.DONE.number();
    }

    private Text state(Model model, ModelStore opened) {
        return opened.holds(model, session.cancellation())
                ? Text.of(Style.GOOD, session.messages().say("models.here"))
                : Text.of(Style.MUTED, session.messages().say("models.not-here"));
    }

    private Text about(Model model) {
        String languages =
                model.languages().isEmpty()
                        ? ""
                        : " [" + String.join(", ", model.languages()) + "]";
        return Text.of(model.what().in(session.messages().locale()) + languages + ". ")
                .and(Style.MUTED, session.messages().say("models.licence", model.licence()))
                .and(Style.MUTED, files ? ". " + model.source() : ".");
    }

    /** Whole lines, however narrow the window: a sum that is broken can't be compared. */
    private static List<Text> pins(PinnedFile file) {
        Text indent = Text.indent(INDENT);
        return List.of(
                indent.and(file.name() + GAP + file.bytes()),
                indent.and(Style.MUTED, "  sha256 " + file.sha256()),
                indent.and(Style.MUTED, "  " + file.address()));
    }
}
