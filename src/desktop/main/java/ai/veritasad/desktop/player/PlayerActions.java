package ai.veritasad.desktop.player;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.window.Action;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/** What keys and the palette can have the player do. */
public final class PlayerActions {

    private static final double[] SPEEDS = {0.5, 0.75, 1, 1.25, 1.5, 2, 3};

    private final PlayerModel model;
    private final BooleanBinding possible;

    private PlayerActions(PlayerModel model, ObservableBooleanValue seen) {
        this.model = model;
        this.possible = Bindings.and(model.openProperty(), seen);
    }

    /**
     * The actions of a player.
     *
     * @param seen whether the player is on the page of the moment; its plain keys mean other things
     *     elsewhere
     */
    public static Action[] of(PlayerModel model, ObservableBooleanValue seen) {
        PlayerActions actions = new PlayerActions(model, seen);
        return new Action[] {
            actions.action("player.play", "Space", model::toggle),
            actions.action("player.backwards", "J", model::backwards),
            actions.action("player.stop", "K", model::pause),
            actions.action("player.faster", "L", model::faster),
            actions.action("player.step-back", "Comma", () -> model.step(-1)),
            actions.action("player.step", "Period", () -> model.step(1)),
            actions.action("player.second-back", "Left", () -> model.seekBy(-1)),
            actions.action("player.second", "Right", () -> model.seekBy(1)),
            actions.action("player.ten-back", "Shift+Left", () -> model.seekBy(-10)),
            actions.action("player.ten", "Shift+Right", () -> model.seekBy(10)),
            actions.action("player.start", "Home", () -> model.seek(MediaTime.ZERO)),
            actions.action("player.end", "End", () -> model.seek(model.durationProperty().get())),
            actions.action("player.slow-down", "Shift+Comma", () -> actions.changeSpeed(-1)),
            actions.action("player.speed-up", "Shift+Period", () -> actions.changeSpeed(1)),
            actions.action("player.loop", "Shift+L", model::toggleLoop),
            actions.action("player.skip-ads", "Shift+S", () -> flip(model.skipAdsProperty())),
            actions.action("player.mute", "M", () -> flip(model.mutedProperty()))
        };
    }

    /** The speeds that are offered, slowest first. */
    static double[] speeds() {
        return SPEEDS.clone();
    }

    private Action action(String id, String key, Runnable deed) {
        return Action.when(possible, id, key, deed);
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }

    private void changeSpeed(int by) {
        double now = model.speedProperty().get();
        double next = now;
        for (double speed : SPEEDS) {
            boolean slower = by < 0 && speed < now;
            boolean faster = by > 0 && speed > now && next == now;
            if (slower || faster) {
                next = speed;
            }
        }
        model.speedProperty().set(next);
    }
}
