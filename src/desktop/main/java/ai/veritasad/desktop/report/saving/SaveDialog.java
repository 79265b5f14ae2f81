package ai.veritasad.desktop.report.saving;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.cut.ExactCut;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.ReviewModel;
import ai.veritasad.document.language.Numbers;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Asks how and where the open report is to be saved, and saves it. */
public final class SaveDialog {

    private static final double WIDTH = 360;

    private final SaveModel model;
    private final ReviewModel review;
    private final Messages messages;
    private final Place place;

    /** Asks where a file is to go; nothing comes of one who leaves. */
    @FunctionalInterface
    public interface Place {
        Optional<Path> ask(Window owner, String title, String name, Optional<Path> folder);
    }

    public SaveDialog(SaveModel model, ReviewModel review, Messages messages, Place place) {
        this.model = model;
        this.review = review;
        this.messages = messages;
        this.place = place;
    }

    /**
     * Asks over a window; does nothing while no report is open.
     *
     * @param video where the analyzed file is; its folder is offered first
     */
    public void ask(Window owner, Optional<Path> video) {
        review.reportProperty()
                .get()
                .ifPresent(report -> {
                    Dialog<ButtonType> dialog = new Dialog<>();
                    dialog.initOwner(owner);
                    dialog.setTitle(messages.text("report.save.title"));
                    dialog.setResizable(true);
                    ButtonType save =
                            new ButtonType(
                                    messages.text("report.save.choose"),
                                    ButtonBar.ButtonData.OK_DONE);
                    ButtonType cancel =
                            new ButtonType(
                                    messages.text("report.save.cancel"),
                                    ButtonBar.ButtonData.CANCEL_CLOSE);
                    dialog.getDialogPane().getButtonTypes().setAll(save, cancel);
                    dialog.getDialogPane().setContent(new SaveView(model, messages));
                    enterOnListIs(save, dialog.getDialogPane());
                    dialog.showAndWait()
                            .filter(save::equals)
                            .ifPresent(chosen -> save(report, owner, video));
                });
    }

    /** A list keeps Enter for itself. */
    private static void enterOnListIs(ButtonType button, DialogPane pane) {
        pane.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof ListView<?>) {
                        key.consume();
                        ((Button) pane.lookupButton(button)).fire();
                    }
                });
    }

    private void save(Report report, Window owner, Optional<Path> video) {
        Optional<Path> folder =
                video.map(Path::toAbsolutePath)
                        .map(path -> Objects.requireNonNull(path.getParent()));
        place.ask(owner, messages.text("report.save.title"), model.suggestedName(report), folder)
                .ifPresent(file -> save(report, owner, video, file));
    }

    private void save(Report report, Window owner, Optional<Path> video, Path file) {
        Dialog<ButtonType> progress = progress(owner);
        if (model.choiceProperty().get() instanceof Choice.Video) {
            progress.show();
        }
        model.save(
                report,
                review.rows(),
                video,
                file,
                cut -> {
                    progress.close();
                    cut.ifPresent(exact -> tell(owner, exact));
                },
                problem -> {
                    progress.close();
                    complain(owner, problem);
                });
    }

    private Dialog<ButtonType> progress(Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("report.save.copying"));
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(WIDTH);
        bar.setAccessibleText(messages.text("report.save.copying"));
        bar.progressProperty().bind(model.progressProperty());
        dialog.getDialogPane().setContent(bar);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(
                        new ButtonType(
                                messages.text("report.save.cancel"),
                                ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.setOnCloseRequest(closed -> {
            if (model.savingProperty().get()) {
                model.cancel();
            }
        });
        return dialog;
    }

    /** How much of an exact copy is not the original's own pictures. */
    private void tell(Window owner, ExactCut cut) {
        Numbers numbers = new Numbers(messages);
        long kept = cut.parts().stream().mapToLong(part -> part.length().micros()).sum();
        String key =
                cut.whole()
                        ? "report.save.exact.whole"
                        : cut.encoded().micros() == 0
                                ? "report.save.exact.none"
                                : "report.save.exact.part";
        Alert note =
                new Alert(
                        Alert.AlertType.INFORMATION,
                        messages.text(
                                key,
                                numbers.moment(cut.encoded()),
                                numbers.moment(new MediaTime(kept))));
        note.initOwner(owner);
        note.setHeaderText(messages.text("report.save.exact.done"));
        note.show();
    }

    private void complain(Window owner, AnalysisException problem) {
        if (problem instanceof AnalysisException.Cancelled) {
            return;
        }
        Alert alert = new Alert(Alert.AlertType.ERROR, messages.local(problem.text()));
        alert.initOwner(owner);
        alert.setHeaderText(messages.text("report.save.failed"));
        alert.show();
    }
}
