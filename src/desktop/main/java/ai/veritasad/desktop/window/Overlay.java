package ai.veritasad.desktop.window;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/** What lies over the page for a moment; Escape, or a click beside it, takes it away. */
public final class Overlay extends StackPane {

    private @Nullable Node before;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setManaged(false);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close();
                    }
                });
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    /** Shows a card, with the focus on one of its nodes. */
    public void open(Node card, Node focus) {
        if (!isVisible() && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        getChildren().setAll(card);
        setVisible(true);
        setManaged(true);
        focus.requestFocus();
    }

    /** Takes it away; the focus goes back to where it was. */
    public void close() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }
}
