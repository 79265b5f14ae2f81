package ai.veritasad.desktop.history;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Run;
import ai.veritasad.desktop.library.Video;
import ai.veritasad.desktop.look.FileDialogs;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The page of everything that was analyzed. Keys on the table: Enter opens, Delete deletes, Ctrl+Z
 * brings back, Ctrl+F goes to the words.
 */
public final class HistoryView extends BorderPane {

    private final HistoryModel model;
    private final Messages messages;
    private final Consumer<Video> open;
    private final Consumer<String> told;
    private final Consumer<Exception> trouble;
    private final TableView<Hit> table = new TableView<>();
    private final BorderPane list = new BorderPane();
    private final Filters filters;

    /**
     * @param open shows a video's result
     * @param told hears of what was done
     * @param trouble hears of what a person can mend
     */
    public HistoryView(
            HistoryModel model,
            Messages messages,
            Consumer<Video> open,
            Consumer<String> told,
            Consumer<Exception> trouble) {
        this.model = model;
        this.messages = messages;
        this.open = open;
        this.told = told;
        this.trouble = trouble;
        this.filters = new Filters(model, messages);
        getStyleClass().addAll("room-page", "history-view");
        fillTable();
        list.setTop(new VBox(head(), filters));
        list.setCenter(table);
        list.setBottom(undoBar());
        setCenter(list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void fillTable() {
        table.setId("history-table");
        table.getColumns().setAll(new Columns(messages).all());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        SortedList<Hit> sorted = new SortedList<>(model.hits());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.accessibleTextProperty().bind(messages.bound("history.title"));
        Label none = new Label();
        none.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        messages.text(
                                                model.videosProperty().get() == 0
                                                        ? "history.empty"
                                                        : "history.nothing"),
                                model.videosProperty(),
                                messages.languageProperty()));
        VBox empty = new VBox(new FontIcon(Feather.SEARCH), none);
        empty.getStyleClass().add("empty-state");
        table.setPlaceholder(empty);
        table.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (click.getClickCount() == 2) {
                        openSelected();
                    }
                });
    }

    private VBox head() {
        Label title = new Label();
        title.textProperty().bind(messages.bound("history.title"));
        title.getStyleClass().add(Styles.TITLE_2);
        Label count = new Label();
        count.setId("history-count");
        count.getStyleClass().add(Styles.TEXT_MUTED);
        count.textProperty().bind(count());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button opening = button("open", Feather.EYE, "history.open", this::openSelected);
        Button comparing = button("compare", Feather.COLUMNS, "history.compare", this::compare);
        Button saving = button("save-table", Feather.GRID, "history.table", this::saveTable);
        saving.disableProperty().bind(Bindings.isEmpty(model.hits()));
        Button deleting = button("delete", Feather.TRASH_2, "history.delete", this::delete);
        var selected = table.getSelectionModel().selectedItemProperty().isNull();
        List.of(opening, comparing, deleting)
                .forEach(button -> button.disableProperty().bind(selected));
        HBox row = new HBox(title, gap, opening, comparing, saving, deleting);
        row.getStyleClass().add("page-title");
        VBox head = new VBox(row, count);
        head.getStyleClass().add("page-head");
        return head;
    }

    private StringBinding count() {
        return Bindings.createStringBinding(
                () -> {
                    int shown = model.hits().size();
                    int all = model.videosProperty().get();
                    return shown == all
                            ? messages.count("history.videos", all)
                            : messages.text("history.found", shown, all);
                },
                model.hits(),
                model.videosProperty(),
                messages.languageProperty());
    }

    private Button button(String id, Feather icon, String key, Runnable deed) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("history-" + id);
        button.textProperty().bind(messages.bound(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> deed.run());
        return button;
    }

    private HBox undoBar() {
        Label what = new Label();
        what.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        messages.count(
                                                "history.deleted",
                                                model.deletedProperty().get().size()),
                                model.deletedProperty(),
                                messages.languageProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar =
                new HBox(
                        what, gap, button("undo", Feather.ROTATE_CCW, "history.undo", model::undo));
        bar.getStyleClass().addAll("note", "undo-bar");
        model.deletedProperty()
                .subscribe(gone -> {
                    bar.setVisible(!gone.isEmpty());
                    bar.setManaged(!gone.isEmpty());
                });
        return bar;
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
            filters.focusWords();
        } else if (!table.isFocused()) {
            return;
        } else if (key.getCode() == KeyCode.ENTER) {
            openSelected();
        } else if (key.getCode() == KeyCode.DELETE) {
            delete();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.Z) {
            model.undo();
        } else {
            return;
        }
        key.consume();
    }

    private void openSelected() {
        Hit hit = table.getSelectionModel().getSelectedItem();
        if (hit != null) {
            open.accept(hit.video());
        }
    }

    private void delete() {
        model.delete(
                List.copyOf(table.getSelectionModel().getSelectedItems()).stream()
                        .map(Hit::video)
                        .toList());
    }

    /** A table of what is marked, or of all that is shown where no more than one video is. */
    private void saveTable() {
        List<Hit> marked = List.copyOf(table.getSelectionModel().getSelectedItems());
        List<Hit> wanted = marked.size() > 1 ? marked : List.copyOf(table.getItems());
        FileDialogs.save(
                        getScene().getWindow(),
                        messages.text("history.table"),
                        "veritasad.xlsx",
                        new FileChooser.ExtensionFilter("XLSX", "*.xlsx"),
                        new FileChooser.ExtensionFilter("CSV", "*.csv"))
                .ifPresent(file -> saveTable(wanted, file));
    }

    private void saveTable(List<Hit> wanted, Path file) {
        model.saveTable(
                wanted.stream().map(Hit::video).toList(),
                file,
                new Messages(messages.language()),
                () ->
                        told.accept(
                                messages.text(
                                        "history.table-saved", file.getFileName(), wanted.size())),
                trouble);
    }

    private void compare() {
        Hit hit = table.getSelectionModel().getSelectedItem();
        if (hit != null) {
            model.runs(hit.video(), runs -> show(hit.video(), runs));
        }
    }

    private void show(Video video, List<Run> runs) {
        setCenter(
                new CompareView(
                        model,
                        messages,
                        video,
                        runs,
                        () -> {
                            setCenter(list);
                            table.requestFocus();
                        }));
    }
}
