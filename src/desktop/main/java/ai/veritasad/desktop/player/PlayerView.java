package ai.veritasad.desktop.player;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.player.picture.Size;
import ai.veritasad.desktop.player.playback.Facts;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The picture, and the buttons under it. */
public final class PlayerView extends BorderPane {

    private static final Duration SETTLED = Duration.millis(150);

    private final Messages messages;
    private final PlayerModel model;
    private final PictureScreen screen = new PictureScreen();
    private final PauseTransition resized = new PauseTransition(SETTLED);

    public PlayerView(Messages messages, PlayerModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("player");
        StackPane stage = new StackPane(screen, soundOnly(), notice());
        stage.getStyleClass().add("stage");
        stage.setMinSize(0, 0);
        stage.setOnMouseClicked(click -> {
            requestFocus();
            model.toggle();
        });
        stage.accessibleTextProperty().bind(messages.bound("player.picture"));
        setCenter(stage);
        TransportBar bar = new TransportBar(messages, model);
        // A clicked button doesn't keep the focus: the space bar goes on meaning "play".
        bar.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> requestFocus());
        setBottom(bar);
        setFocusTraversable(true);
        model.pictureProperty().subscribe(screen::show);
        resized.setOnFinished(done -> fit());
        screen.widthProperty().subscribe(resized::playFromStart);
        screen.heightProperty().subscribe(resized::playFromStart);
    }

    /** Pictures are made in the pixels of the screen, not of the window: both differ on HiDPI. */
    private void fit() {
        if (getScene() == null || getScene().getWindow() == null) {
            return;
        }
        double across = screen.getWidth() * getScene().getWindow().getOutputScaleX();
        double down = screen.getHeight() * getScene().getWindow().getOutputScaleY();
        if (across >= 1 && down >= 1) {
            model.fit(new Size((int) Math.ceil(across), (int) Math.ceil(down)));
        }
    }

    private Label soundOnly() {
        Label label = new Label();
        label.setGraphic(new FontIcon(Feather.HEADPHONES));
        label.getStyleClass().add("notice");
        label.textProperty().bind(messages.bound("player.sound-only"));
        label.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> isSoundOnly(model.factsProperty().get()),
                                model.factsProperty()));
        return label;
    }

    private static boolean isSoundOnly(@Nullable Facts facts) {
        return facts != null && facts.size().isEmpty();
    }

    private Label notice() {
        Label label = new Label();
        label.setId("player-notice");
        label.getStyleClass().add("notice");
        label.setWrapText(true);
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::noticeText,
                                model.stateProperty(),
                                model.errorProperty(),
                                messages.languageProperty()));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private String noticeText() {
        var error = model.errorProperty().get();
        return switch (model.stateProperty().get()) {
            case EMPTY -> messages.text("player.empty");
            case OPENING -> messages.text("player.opening");
            case FAILED -> error == null ? "" : messages.local(error);
            case PAUSED, PLAYING -> "";
        };
    }
}
