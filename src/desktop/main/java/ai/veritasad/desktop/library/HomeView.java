package ai.veritasad.desktop.library;

import ai.veritasad.desktop.language.Messages;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The first page: where to begin, what was done, what is missing. */
public final class HomeView extends ScrollPane {

    private final LibraryModel model;
    private final Messages messages;
    private final Function<Path, CompletableFuture<Image>> pictures;
    private final Doors doors;

    /**
     * What the page hands on.
     *
     * @param choose asks the person for files
     * @param take what was pasted
     * @param open shows a video's result
     */
    public record Doors(Runnable choose, Consumer<Drops> take, Consumer<Video> open) {}

    /**
     * @param pictures small pictures of files, which come on the thread of the window
     */
    public HomeView(
            LibraryModel model,
            Messages messages,
            Function<Path, CompletableFuture<Image>> pictures,
            Doors doors) {
        this.model = model;
        this.messages = messages;
        this.pictures = pictures;
        this.doors = doors;
        VBox page = new VBox(begin(), needs(), numbers(), recent());
        page.getStyleClass().add("home");
        getStyleClass().addAll("room-page", "home-view");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    private VBox begin() {
        Label title = words("library.drop", Styles.TITLE_2);
        Label hint = words("library.drop-hint", Styles.TEXT_MUTED);
        Button choose = button("choose", Feather.FOLDER, "library.choose", doors.choose());
        choose.getStyleClass().add(Styles.ACCENT);
        FlowPane buttons =
                new FlowPane(
                        choose,
                        button("paste", Feather.LINK, "library.paste", this::paste),
                        button("sample", Feather.PLAY_CIRCLE, "library.sample", this::sample));
        buttons.getStyleClass().add("begin-buttons");
        VBox area = new VBox(new FontIcon(Feather.UPLOAD_CLOUD), title, hint, buttons);
        area.setId("home-drop");
        area.getStyleClass().add("drop-area");
        return area;
    }

    private void paste() {
        doors.take().accept(Drops.of(Clipboard.getSystemClipboard()));
    }

    private void sample() {
        model.sample(film -> doors.take().accept(new Drops(List.of(film), List.of())));
    }

    private Label words(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(messages.bound(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private Button button(String id, Feather icon, String key, Runnable deed) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("home-" + id);
        button.textProperty().bind(messages.bound(key));
        button.setOnAction(pressed -> deed.run());
        return button;
    }

    private VBox needs() {
        VBox box = new VBox();
        box.getStyleClass().add("needs");
        Runnable show =
                () -> {
                    box.getChildren().setAll(model.needs().stream().map(this::need).toList());
                    present(box, !model.needs().isEmpty());
                };
        model.needs().addListener((ListChangeListener<Need>) change -> show.run());
        messages.languageProperty().subscribe(language -> show.run());
        return box;
    }

    private Node need(Need need) {
        Label what = new Label(messages.local(need.what()), new FontIcon(Feather.INFO));
        what.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button mend = new Button(messages.local(need.mend()));
        mend.setMinWidth(Region.USE_PREF_SIZE);
        mend.setOnAction(pressed -> need.deed().run());
        HBox row = new HBox(what, gap, mend);
        row.getStyleClass().add("note");
        return row;
    }

    private HBox numbers() {
        HBox row =
                new HBox(
                        number("videos", "library.number-videos", Feather.FILM, Counts::videos),
                        number("ads", "library.number-ads", Feather.TAG, Counts::ads),
                        number(
                                "undeclared",
                                "library.number-undeclared",
                                Feather.ALERT_OCTAGON,
                                Counts::undeclared),
                        number(
                                "incomplete",
                                "library.number-incomplete",
                                Feather.ALERT_TRIANGLE,
                                Counts::incomplete));
        row.getStyleClass().add("numbers");
        model.countsProperty().subscribe(counts -> present(row, counts.videos() > 0));
        return row;
    }

    private VBox number(String what, String key, Feather icon, ToIntFunction<Counts> which) {
        ObservableIntegerValue value =
                Bindings.createIntegerBinding(
                        () -> which.applyAsInt(model.countsProperty().get()),
                        model.countsProperty());
        Label figure = new Label(null, new FontIcon(icon));
        figure.setId("home-" + what);
        figure.textProperty().bind(Bindings.convert(value));
        figure.getStyleClass().add("figure");
        Label of = new Label();
        of.textProperty().bind(messages.boundCount(key, value));
        of.getStyleClass().add(Styles.TEXT_MUTED);
        of.setWrapText(true);
        VBox tile = new VBox(figure, of);
        tile.getStyleClass().addAll("number", "number-" + what);
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setMaxWidth(Double.MAX_VALUE);
        return tile;
    }

    private VBox recent() {
        Label title = words("library.recent", Styles.TITLE_4);
        FlowPane cards = new FlowPane();
        cards.setId("home-recent");
        cards.getStyleClass().add("cards");
        cards.setRowValignment(VPos.TOP);
        VBox box = new VBox(title, cards);
        box.getStyleClass().add("recent");
        Runnable show =
                () -> {
                    cards.getChildren()
                            .setAll(
                                    model.recent().stream()
                                            .map(video ->
                                                    new VideoCard(
                                                            video,
                                                            messages,
                                                            pictures,
                                                            doors.open()))
                                            .toList());
                    present(box, !model.recent().isEmpty());
                };
        model.recent().addListener((ListChangeListener<Video>) change -> show.run());
        show.run();
        return box;
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
