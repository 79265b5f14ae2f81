package ai.veritasad.desktop.window;

import ai.veritasad.desktop.language.Messages;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The side bar with the pages, the page of the moment beside it, and what lies over both. */
public final class MainWindow extends StackPane {

    private final Messages messages;
    private final Navigation navigation;
    private final Map<Page, Node> pages = new EnumMap<>(Page.class);
    private final StackPane content = new StackPane();
    private final VBox sideBarFoot = new VBox(4);
    private final Overlay overlay = new Overlay();
    private final Toasts toasts = new Toasts();

    public MainWindow(Messages messages, Navigation navigation, Map<Page, Node> pages) {
        this.messages = messages;
        this.navigation = navigation;
        this.pages.putAll(pages);
        getStyleClass().add("main-window");
        content.getStyleClass().add("content");
        BorderPane below = new BorderPane(content);
        below.setLeft(sideBar());
        getChildren().setAll(below, toasts, overlay);
        navigation.pageProperty().subscribe(this::show);
    }

    /** Where the palette and other cards open. */
    public Overlay overlay() {
        return overlay;
    }

    public Toasts toasts() {
        return toasts;
    }

    /** Puts something above the foot of the side bar. */
    public void show(Node strip) {
        sideBarFoot.getChildren().addFirst(strip);
    }

    /** Puts a button for an action at the foot of the side bar. */
    public void offer(Action action, Feather icon) {
        Button button = new Button();
        button.setId(action.id().replace('.', '-'));
        button.setGraphic(new FontIcon(icon));
        button.textProperty().bind(messages.bound(action.id()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(pressed -> action.run());
        sideBarFoot.getChildren().add(button);
    }

    private VBox sideBar() {
        Label name = new Label("VeritasAd");
        HBox head = new HBox(10, mark(), name);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("product-name");
        VBox bar = new VBox(head);
        bar.getStyleClass().add("side-bar");
        for (Page page : Page.values()) {
            if (pages.containsKey(page)) {
                bar.getChildren().add(button(page));
            }
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        bar.getChildren().addAll(gap, sideBarFoot);
        return bar;
    }

    private static ImageView mark() {
        return new ImageView(
                String.valueOf(MainWindow.class.getResource("/ai/veritasad/desktop/icon-32.png")));
    }

    private ToggleButton button(Page page) {
        ToggleButton button = new ToggleButton();
        button.setId("page-" + page.name().toLowerCase(Locale.ROOT));
        button.setGraphic(new FontIcon(page.icon()));
        button.textProperty().bind(messages.boundName("window.page", page));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(pressed -> {
            navigation.show(page);
            button.setSelected(true);
        });
        navigation.pageProperty().subscribe(shown -> button.setSelected(shown == page));
        return button;
    }

    private void show(Page page) {
        content.getChildren().setAll(pages.getOrDefault(page, new StackPane()));
    }
}
