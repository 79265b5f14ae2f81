package ai.veritasad.desktop.player;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.Theme;
import ai.veritasad.desktop.window.Actions;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.document.language.Language;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

@ExtendWith(ApplicationExtension.class)
class PlayerViewTest {

    @TempDir private static Path folder;

    private final Work work = Work.ofTheWindow();
    private final Messages messages = new Messages(Language.ENGLISH);
    private final PlayerModel model = new PlayerModel(work, Optional::empty);

    @Start
    void show(Stage stage) {
        Theme.DARK.use();
        Scene scene = new Scene(new StackPane(new PlayerView(messages, model)), 900, 600);
        Theme.DARK.dress(scene);
        Actions actions = new Actions();
        actions.add(PlayerActions.of(model, Bindings.createBooleanBinding(() -> true)));
        actions.listenOn(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        Path film = NumberedFilm.write(folder);
        robot.interact(() -> model.open(film));
        await(() -> model.pictureProperty().get() != null);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(model::close);
        work.close();
    }

    @Test
    void keys_play_stop_and_step(FxRobot robot) throws Exception {
        robot.push(KeyCode.SPACE);
        await(() -> model.positionProperty().get().seconds() > 0.2);
        robot.push(KeyCode.K);
        await(() -> model.stateProperty().get() == PlayerState.PAUSED);
        robot.interact(() -> model.seek(MediaTime.ofSeconds(2)));
        robot.push(KeyCode.PERIOD);
        await(() -> model.positionProperty().get().equals(MediaTime.ofSeconds(2.04)));
        robot.push(KeyCode.COMMA);
        robot.push(KeyCode.COMMA);
        await(() -> model.positionProperty().get().equals(MediaTime.ofSeconds(1.96)));
        robot.push(KeyCode.RIGHT);
        assertThat(model.positionProperty().get()).isEqualTo(MediaTime.ofSeconds(2.96));
        robot.push(KeyCode.HOME);
        assertThat(model.positionProperty().get()).isEqualTo(MediaTime.ZERO);
    }

    @Test
    void buttons_do_what_they_say(FxRobot robot) throws Exception {
        robot.clickOn("#player-skip-ads");
        assertThat(model.skipAdsProperty().get()).isTrue();
        robot.push(KeyCode.M);
        assertThat(robot.lookup("#player-mute").queryAs(ToggleButton.class).isSelected()).isTrue();
        robot.clickOn("#player-play");
        await(() -> model.stateProperty().get() == PlayerState.PLAYING);
        assertThat(robot.lookup("#player-time").queryAs(Label.class).getText()).contains(" / 0:06");
    }

    @Test
    void every_control_has_a_name_in_both_languages(FxRobot robot) {
        String english = names(robot);
        robot.interact(() -> messages.languageProperty().set(Language.RUSSIAN));
        assertThat(names(robot)).doesNotContain("null").isNotEqualTo(english);
    }

    private static String names(FxRobot robot) {
        return robot
                .lookup(".transport-bar")
                .queryAs(TransportBar.class)
                .getChildrenUnmodifiable()
                .stream()
                .filter(Node::isFocusTraversable)
                .map(Node::getAccessibleText)
                .toList()
                .toString();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
