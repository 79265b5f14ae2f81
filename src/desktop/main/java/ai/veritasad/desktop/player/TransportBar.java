package ai.veritasad.desktop.player;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.language.Messages;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.text.NumberFormat;

/** The buttons under the picture. */
final class TransportBar extends HBox {

    private static final double VOLUME_WIDTH = 84;

    private final Messages messages;
    private final PlayerModel model;

    TransportBar(Messages messages, PlayerModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("transport-bar");
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        button("player.step-back", Feather.SKIP_BACK, () -> model.step(-1)),
                        playButton(),
                        button("player.step", Feather.SKIP_FORWARD, () -> model.step(1)),
                        time(),
                        gap,
                        silence(),
                        speed(),
                        loop(),
                        toggle("player.skip-ads", Feather.FAST_FORWARD, model.skipAdsProperty()),
                        mute(),
                        volume());
        disableProperty().bind(Bindings.not(model.openProperty()));
    }

    private Button playButton() {
        Button button = button("player.play", Feather.PLAY, model::toggle);
        button.getStyleClass().addAll(Styles.ACCENT, "play");
        FontIcon icon = (FontIcon) button.getGraphic();
        model.stateProperty()
                .subscribe(state ->
                        icon.setIconCode(
                                state == PlayerState.PLAYING ? Feather.PAUSE : Feather.PLAY));
        return button;
    }

    private Label time() {
        Label time = new Label();
        time.setId("player-time");
        time.getStyleClass().add("time");
        time.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::timeText,
                                model.positionProperty(),
                                model.durationProperty()));
        time.setMinWidth(Region.USE_PREF_SIZE);
        return time;
    }

    private String timeText() {
        MediaTime duration = model.durationProperty().get();
        String now = model.positionProperty().get().toString();
        return duration.equals(MediaTime.ZERO) ? now : now + " / " + duration;
    }

    private Label silence() {
        Label label = new Label();
        label.getStyleClass().add(Styles.TEXT_MUTED);
        label.textProperty().bind(messages.bound("player.no-device"));
        label.visibleProperty().bind(model.deviceMissingProperty());
        label.managedProperty().bind(label.visibleProperty());
        label.setGraphic(new FontIcon(Feather.VOLUME_X));
        return label;
    }

    private MenuButton speed() {
        MenuButton menu = new MenuButton();
        menu.setId("player-speed");
        menu.getStyleClass().add(Styles.FLAT);
        menu.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> speedText(model.speedProperty().get()),
                                model.speedProperty(),
                                messages.languageProperty()));
        for (double speed : PlayerActions.speeds()) {
            MenuItem item = new MenuItem();
            item.textProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    () -> speedText(speed), messages.languageProperty()));
            item.setOnAction(chosen -> model.speedProperty().set(speed));
            menu.getItems().add(item);
        }
        menu.accessibleTextProperty().bind(messages.bound("player.speed", menu.textProperty()));
        menu.setTooltip(tooltip("player.speed", menu.textProperty()));
        return menu;
    }

    private String speedText(double speed) {
        return NumberFormat.getNumberInstance(messages.locale()).format(speed) + "×";
    }

    private ToggleButton loop() {
        ToggleButton button = named(new ToggleButton(), "player.loop", Feather.REPEAT);
        model.loopProperty().subscribe(loop -> button.setSelected(loop.isPresent()));
        button.setOnAction(pressed -> {
            model.toggleLoop();
            button.setSelected(model.loopProperty().get().isPresent());
        });
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.loopProperty().get().isEmpty()
                                                && model.selectionProperty().get().isEmpty(),
                                model.loopProperty(),
                                model.selectionProperty()));
        return button;
    }

    private ToggleButton mute() {
        ToggleButton button = toggle("player.mute", Feather.VOLUME_2, model.mutedProperty());
        FontIcon icon = (FontIcon) button.getGraphic();
        model.mutedProperty()
                .subscribe(muted -> icon.setIconCode(muted ? Feather.VOLUME_X : Feather.VOLUME_2));
        return button;
    }

    private Slider volume() {
        Slider slider = new Slider(0, 1, 1);
        slider.setId("player-volume");
        slider.setPrefWidth(VOLUME_WIDTH);
        slider.setMinWidth(VOLUME_WIDTH);
        slider.setBlockIncrement(0.05);
        slider.valueProperty().bindBidirectional(model.volumeProperty());
        slider.accessibleTextProperty().bind(messages.bound("player.volume"));
        slider.setTooltip(tooltip("player.volume"));
        return slider;
    }

    private ToggleButton toggle(String text, Ikon icon, BooleanProperty property) {
        ToggleButton button = named(new ToggleButton(), text, icon);
        button.selectedProperty().bindBidirectional(property);
        return button;
    }

    private Button button(String text, Ikon icon, Runnable deed) {
        Button button = named(new Button(), text, icon);
        button.setOnAction(pressed -> deed.run());
        return button;
    }

    private <T extends ButtonBase> T named(T button, String text, Ikon icon) {
        button.setId(text.replace('.', '-'));
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.accessibleTextProperty().bind(messages.bound(text));
        button.setTooltip(tooltip(text));
        return button;
    }

    private Tooltip tooltip(String text, Object... values) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bound(text, values));
        return tooltip;
    }
}
