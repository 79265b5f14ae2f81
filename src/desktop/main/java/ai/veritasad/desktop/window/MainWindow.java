package ai.veritasad.desktop.window;

import ai.veritasad.desktop.language.Messages;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The side bar with the pages, and the page of the moment beside it. */
public final class MainWindow extends BorderPane {

    private final Messages messages;
    private final Navigation navigation;
    private final Map<Page, Node> pages = new EnumMap<>(Page.class);
    private final StackPane content = new StackPane();

    public MainWindow(Messages messages, Navigation navigation, Map<Page, Node> pages) {
        this.messages = messages;
        this.navigation = navigation;
        this.pages.putAll(pages);
        getStyleClass().add("main-window");
        content.getStyleClass().add("content");
        setLeft(sideBar());
        setCenter(content);
        navigation.pageProperty().subscribe(this::show);
    }

    private VBox sideBar() {
        Label name = new Label("VeritasAd");
        name.getStyleClass().add("product-name");
        VBox bar = new VBox(name);
        bar.getStyleClass().add("side-bar");
        for (Page page : Page.values()) {
            if (pages.containsKey(page)) {
                bar.getChildren().add(button(page));
            }
        }
        return bar;
    }

    private ToggleButton button(Page page) {
        ToggleButton button = new ToggleButton();
        button.setId("page-" + page.name().toLowerCase(Locale.ROOT));
        button.setGraphic(new FontIcon(page.icon()));
        button.textProperty().bind(messages.boundName("window.page", page));
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setTooltip(new Tooltip());
        button.getTooltip().textProperty().bind(button.textProperty());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(pressed -> navigation.show(page));
        navigation.pageProperty().subscribe(shown -> button.setSelected(shown == page));
        return button;
    }

    private void show(Page page) {
        content.getChildren().setAll(pages.getOrDefault(page, new StackPane()));
    }
}
