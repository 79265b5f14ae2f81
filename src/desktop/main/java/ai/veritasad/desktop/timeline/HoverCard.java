package ai.veritasad.desktop.timeline;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** What is under the mouse: a small picture, the time, and what was found there. */
final class HoverCard extends VBox {

    private static final double WIDEST = 340;
    private static final double DISTANCE = 8;

    private final ImageView picture = new ImageView();
    private final Label time = new Label();
    private final Label text = new Label();

    HoverCard() {
        getStyleClass().add("hover-card");
        setId("timeline-hover");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setMaxWidth(WIDEST);
        time.getStyleClass().add("time");
        text.setWrapText(true);
        text.setMaxWidth(WIDEST - 24);
        picture.managedProperty().bind(picture.imageProperty().isNotNull());
        text.managedProperty().bind(text.textProperty().isNotEmpty());
        getChildren().addAll(picture, time, text);
    }

    /**
     * Shows itself above a point, within so much width.
     *
     * @param said empty for nothing but the time
     */
    void show(@Nullable Image image, String when, String said, double x, double y, double width) {
        picture.setImage(image);
        time.setText(when);
        text.setText(said);
        setVisible(true);
        applyCss();
        autosize();
        double left = Math.clamp(x - getWidth() / 2, 4, Math.max(4, width - getWidth() - 4));
        relocate(Math.rint(left), Math.rint(y - getHeight() - DISTANCE));
    }

    void hide() {
        setVisible(false);
    }
}
