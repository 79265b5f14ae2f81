package ai.veritasad.desktop.queue;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Times;
import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.queue.row.AddedNote;
import ai.veritasad.desktop.queue.row.JobCell;
import ai.veritasad.desktop.queue.row.JobLine;
import ai.veritasad.desktop.queue.row.JobRow;
import ai.veritasad.desktop.queue.row.Thumbnails;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The page of the queue. Keys on the list: Delete ends a job or takes it off, Ctrl and up or down
 * moves it, Enter opens its result, Space pauses it or lets it go on.
 */
public final class QueueView extends BorderPane {

    private final QueueModel model;
    private final Messages messages;
    private final Consumer<QueuedJob> open;
    private final ListView<QueuedJob> list = new ListView<>();
    private final HBox head = new HBox();

    /**
     * @param choose asks the person for files
     * @param open shows what a job gave
     */
    public QueueView(
            QueueModel model,
            Messages messages,
            Thumbnails thumbnails,
            Runnable choose,
            Consumer<QueuedJob> open) {
        this.model = model;
        this.messages = messages;
        this.open = open;
        getStyleClass().addAll("room-page", "queue-view");
        list.setId("queue-list");
        list.setItems(model.jobs());
        list.setCellFactory(
                view -> new JobCell(model, new JobRow(model, messages, thumbnails, open)));
        list.setPlaceholder(empty(choose));
        list.accessibleTextProperty().bind(messages.bound("queue.title"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setTop(head(choose));
        setCenter(list);
    }

    /** Puts something more into the head, before the way to add files. */
    public void offer(Node more) {
        head.getChildren().add(head.getChildren().size() - 1, more);
    }

    private VBox head(Runnable choose) {
        Label title = new Label();
        title.textProperty().bind(messages.bound("queue.title"));
        title.getStyleClass().add(Styles.TITLE_2);
        Label summary = new Label();
        summary.setId("queue-summary");
        summary.getStyleClass().add(Styles.TEXT_MUTED);
        summary.textProperty().bind(summary());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren()
                .setAll(
                        title,
                        gap,
                        button("pause-all", Feather.PAUSE, "queue.pause-all", model::pauseAll),
                        button("resume-all", Feather.PLAY, "queue.resume-all", model::resumeAll),
                        button("clear", Feather.TRASH_2, "queue.clear", model::clearFinished),
                        button("add", Feather.PLUS, "queue.add", choose));
        head.getStyleClass().add("page-title");
        VBox all = new VBox(head, summary, new AddedNote(model, messages));
        all.getStyleClass().add("page-head");
        return all;
    }

    private Button button(String id, Feather icon, String key, Runnable deed) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("queue-" + id);
        button.textProperty().bind(messages.bound(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> deed.run());
        return button;
    }

    private VBox empty(Runnable choose) {
        FontIcon icon = new FontIcon(Feather.INBOX);
        Label title = new Label();
        title.textProperty().bind(messages.bound("queue.empty"));
        title.getStyleClass().add(Styles.TITLE_3);
        Label hint = new Label();
        hint.textProperty().bind(messages.bound("queue.empty-hint"));
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        hint.setWrapText(true);
        Button add = button("first", Feather.FOLDER, "queue.choose", choose);
        add.getStyleClass().add(Styles.ACCENT);
        VBox box = new VBox(icon, title, hint, add);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private StringBinding summary() {
        List<QueuedJob> watched = new ArrayList<>();
        StringBinding words =
                Bindings.createStringBinding(
                        this::summaryNow, messages.languageProperty(), model.jobs());
        ListChangeListener<QueuedJob> watch =
                change -> {
                    for (QueuedJob job : model.jobs()) {
                        if (!watched.contains(job)) {
                            watched.add(job);
                            job.jobProperty().subscribe(words::invalidate);
                            job.paceProperty().subscribe(words::invalidate);
                        }
                    }
                    watched.retainAll(model.jobs());
                };
        model.jobs().addListener(watch);
        watch.onChanged(null);
        return words;
    }

    private String summaryNow() {
        List<QueuedJob> jobs = model.jobs();
        long over = jobs.stream().filter(job -> job.state().isOver()).count();
        long running = jobs.stream().filter(job -> job.state() == Job.State.RUNNING).count();
        List<String> parts = new ArrayList<>();
        parts.add(messages.count("queue.files", jobs.size()));
        if (running > 0) {
            parts.add(messages.text("queue.running-now", running));
        }
        if (over > 0) {
            parts.add(messages.text("queue.over-now", over));
        }
        Optional<Duration> left = JobLine.longest(jobs);
        left.ifPresent(time -> parts.add(messages.text("queue.left", Times.clock(time))));
        return String.join(" · ", parts);
    }

    private void key(KeyEvent key) {
        QueuedJob job = list.getSelectionModel().getSelectedItem();
        if (job == null || key.getTarget() instanceof Button) {
            return;
        }
        if (key.isShortcutDown() && key.getCode() == KeyCode.UP) {
            move(job, -1);
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.DOWN) {
            move(job, 1);
        } else if (!act(job, key.getCode())) {
            return;
        }
        key.consume();
    }

    private boolean act(QueuedJob job, KeyCode code) {
        switch (code) {
            case DELETE, BACK_SPACE -> {
                if (job.state().isOver()) {
                    model.remove(job);
                } else {
                    model.cancel(job);
                }
            }
            case SPACE -> {
                if (job.state() == Job.State.PAUSED) {
                    model.resume(job);
                } else {
                    model.pause(job);
                }
            }
            case ENTER -> {
                if (job.state() == Job.State.DONE) {
                    open.accept(job);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(QueuedJob job, int by) {
        model.move(job, model.jobs().indexOf(job) + by);
        list.getSelectionModel().clearAndSelect(model.jobs().indexOf(job));
        list.scrollTo(job);
    }
}
