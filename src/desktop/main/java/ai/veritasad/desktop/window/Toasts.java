package ai.veritasad.desktop.window;

import atlantafx.base.controls.Notification;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Short words in the corner that leave by themselves. */
public final class Toasts extends VBox {

    private static final Duration STAY = Duration.seconds(6);

    public Toasts() {
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
    }

    /** What was done, or can't be. */
    public enum Tone {
        PLAIN("accent"),
        GOOD("success"),
        BAD("danger");

        private final String style;

        Tone(String style) {
            this.style = style;
        }
    }

    public void say(Tone tone, String words) {
        Notification toast = new Notification(words);
        toast.getStyleClass().addAll(tone.style, "elevated-1");
        toast.setPrefWidth(380);
        toast.setMaxHeight(Region.USE_PREF_SIZE);
        toast.setOnClose(closed -> getChildren().remove(toast));
        getChildren().add(toast);
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(over -> getChildren().remove(toast));
        stay.play();
    }
}
