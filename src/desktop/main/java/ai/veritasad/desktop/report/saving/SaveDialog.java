package ai.veritasad.desktop.report.saving;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.cut.ExactCut;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.ReviewModel;
import ai.veritasad.document.language.Numbers;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ProgressBar;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Asks how and where the open report is to be saved, and saves it. */
public final class SaveDialog {

    private static final double WIDTH = 360;

    private final SaveModel model;
    private final ReviewModel review;
    private final Messages messages;

    public SaveDialog(SaveModel model, ReviewModel review, Messages messages) {
        this.model = model;
        this.review = review;
        this.messages = messages;
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
                    dialog.showAndWait()
                            .filter(save::equals)
                            .ifPresent(chosen -> save(report, owner, video));
                });
    }

    private void save(Report report, Window owner, Optional<Path> video) {
        FileChooser files = new FileChooser();
        files.setTitle(messages.text("report.save.title"));
        files.setInitialFileName(model.suggestedName(report));
        video.map(Path::toAbsolutePath)
                .map(path -> Objects.requireNonNull(path.getParent()).toFile())
                .filter(File::isDirectory)
                .ifPresent(files::setInitialDirectory);
        File file = files.showSaveDialog(owner);
        if (file != null) {
            Dialog<ButtonType> progress = progress(owner);
            if (model.choiceProperty().get() instanceof Choice.Video) {
                progress.show();
            }
            model.save(
                    report,
                    review.rows(),
                    video,
                    file.toPath(),
                    cut -> {
                        progress.close();
                        cut.ifPresent(exact -> tell(owner, exact));
                    },
                    problem -> {
                        progress.close();
                        complain(owner, problem);
                    });
        }
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
