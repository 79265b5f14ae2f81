package ai.veritasad.desktop.queue.row;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.outcome.OutcomeLabel;
import ai.veritasad.desktop.look.IconButton;
import ai.veritasad.desktop.queue.QueueModel;
import ai.veritasad.desktop.queue.QueuedJob;
import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.queue.job.Problem;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** One job in the queue: picture, name, what happens, how far it is, what can be done with it. */
public final class JobRow extends HBox {

    private static final double PICTURE_WIDTH = 96;
    private static final double PICTURE_HEIGHT = 54;

    private final QueueModel model;
    private final Messages messages;
    private final Thumbnails thumbnails;
    private final Consumer<QueuedJob> open;
    private final ImageView picture = new ImageView();
    private final Label name = new Label();
    private final OutcomeLabel outcome;
    private final Label line = new Label();
    private final FontIcon sign = new FontIcon();
    private final ProgressBar bar = new ProgressBar();
    private final HBox buttons = new HBox();
    private Subscription shown = Subscription.EMPTY;
    private Optional<QueuedJob> job = Optional.empty();

    public JobRow(
            QueueModel model, Messages messages, Thumbnails thumbnails, Consumer<QueuedJob> open) {
        this.model = model;
        this.messages = messages;
        this.thumbnails = thumbnails;
        this.open = open;
        this.outcome = new OutcomeLabel(messages);
        getStyleClass().add("job-row");
        name.getStyleClass().add("job-name");
        line.getStyleClass().add("job-line");
        line.setGraphic(sign);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add(Styles.SMALL);
        bar.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        buttons.getStyleClass().add("job-buttons");
        outcome.setMinWidth(USE_PREF_SIZE);
        outcome.visibleProperty().bind(outcome.textProperty().isNotEmpty());
        outcome.managedProperty().bind(outcome.visibleProperty());
        HBox end = new HBox(outcome, line);
        end.getStyleClass().add("job-end");
        HBox.setHgrow(line, Priority.ALWAYS);
        VBox words = new VBox(name, bar, end);
        words.getStyleClass().add("job-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(frame(), words, buttons);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                job.filter(one -> one.state() == Job.State.DONE).ifPresent(open);
            }
        });
        // What a person changes in the result meanwhile is seen on the way back.
        sceneProperty().subscribe(scene -> job.ifPresent(one -> showOutcome(one.job())));
    }

    private StackPane frame() {
        picture.setFitWidth(PICTURE_WIDTH);
        picture.setFitHeight(PICTURE_HEIGHT);
        picture.setPreserveRatio(true);
        StackPane frame = new StackPane(new FontIcon(Feather.FILM), picture);
        frame.getStyleClass().add("job-picture");
        frame.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        frame.setMaxSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        return frame;
    }

    /** Shows a job, and what becomes of it, until another one is shown. */
    void show(QueuedJob shownJob) {
        forget();
        job = Optional.of(shownJob);
        name.setText(shownJob.job().name());
        boolean onServer = shownJob.job().remote().isPresent();
        name.setGraphic(onServer ? new FontIcon(Feather.CLOUD) : null);
        name.setTooltip(new Tooltip(shownJob.file().toString()));
        JobLine words = new JobLine(messages);
        shown =
                Subscription.combine(
                        shownJob.jobProperty().subscribe(now -> showState(now)),
                        messages.languageProperty()
                                .subscribe(language -> showButtons(shownJob.job())),
                        () -> line.textProperty().unbind());
        line.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.of(shownJob.job(), shownJob.paceProperty().get()),
                                shownJob.jobProperty(),
                                shownJob.paceProperty(),
                                messages.languageProperty()));
        shown = shown.and(shownJob.paceProperty().subscribe(pace -> bar.setProgress(pace.share())));
        picture.setImage(null);
        var _ =
                thumbnails
                        .of(shownJob.file())
                        .thenAccept(image -> {
                            if (job.equals(Optional.of(shownJob))) {
                                picture.setImage(image);
                            }
                        });
    }

    /** Shows nothing, and listens to nothing. */
    void forget() {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        job = Optional.empty();
        picture.setImage(null);
        outcome.clear();
    }

    private void showState(Job now) {
        boolean busy = now.state() == Job.State.RUNNING || now.state() == Job.State.PAUSED;
        bar.setVisible(busy);
        bar.setManaged(busy);
        String state = now.state().name().toLowerCase(Locale.ROOT);
        getStyleClass().removeIf(style -> style.startsWith("job-is-"));
        getStyleClass().add("job-is-" + state);
        sign.setIconCode(icon(now.state()));
        showOutcome(now);
        showButtons(now);
    }

    private void showOutcome(Job now) {
        if (now.state() == Job.State.DONE && getScene() != null) {
            model.outcome(
                    now,
                    found -> {
                        if (job.map(QueuedJob::job).equals(Optional.of(now))) {
                            outcome.show(found);
                        }
                    });
        }
    }

    private static Feather icon(Job.State state) {
        return switch (state) {
            case PENDING -> Feather.CLOCK;
            case RUNNING -> Feather.ACTIVITY;
            case PAUSED -> Feather.PAUSE_CIRCLE;
            case DONE -> Feather.CHECK_CIRCLE;
            case FAILED -> Feather.ALERT_TRIANGLE;
            case CANCELLED -> Feather.SLASH;
        };
    }

    private void showButtons(Job now) {
        buttons.getChildren().clear();
        job.ifPresent(shownJob -> {
            now.problem()
                    .flatMap(Problem::code)
                    .ifPresent(code ->
                            add("copy-code", Feather.COPY, "queue.copy-code", () -> copy(code)));
            switch (now.state()) {
                case DONE -> {
                    add("open", Feather.EYE, "queue.open", () -> open.accept(shownJob));
                    add("remove", Feather.X, "queue.remove", () -> model.remove(shownJob));
                }
                case PENDING, RUNNING -> {
                    // What a server does can be ended, not held.
                    if (now.remote().isEmpty()) {
                        add("pause", Feather.PAUSE, "queue.pause", () -> model.pause(shownJob));
                    }
                    add("cancel", Feather.X, "queue.cancel", () -> model.cancel(shownJob));
                }
                case PAUSED -> {
                    add("resume", Feather.PLAY, "queue.resume", () -> model.resume(shownJob));
                    add("cancel", Feather.X, "queue.cancel", () -> model.cancel(shownJob));
                }
                case FAILED, CANCELLED -> {
                    add("retry", Feather.ROTATE_CW, "queue.retry", () -> model.retry(shownJob));
                    add("remove", Feather.X, "queue.remove", () -> model.remove(shownJob));
                }
            }
        });
    }

    private void add(String id, Feather icon, String key, Runnable deed) {
        String words = messages.text(key);
        Button button = new IconButton(icon, words + ": " + name.getText(), deed);
        button.setId("job-" + id);
        button.setTooltip(new Tooltip(words));
        buttons.getChildren().add(button);
    }

    private static void copy(String code) {
        ClipboardContent content = new ClipboardContent();
        content.putString(code);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
