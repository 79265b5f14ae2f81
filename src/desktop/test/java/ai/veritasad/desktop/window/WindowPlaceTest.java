package ai.veritasad.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class WindowPlaceTest {

    private static Stage shown(FxRobot robot, Optional<String> before, List<String> left) {
        List<Stage> made = new ArrayList<>();
        robot.interact(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(), 400, 300));
            WindowPlace.keep(stage, before, left::add);
            stage.show();
            made.add(stage);
        });
        return made.getFirst();
    }

    @Test
    void a_window_opens_where_it_was_left(FxRobot robot) {
        List<String> left = new ArrayList<>();
        Stage first = shown(robot, Optional.empty(), left);
        robot.interact(() -> {
            first.setX(120);
            first.setY(80);
            first.setWidth(640);
            first.setHeight(480);
        });
        robot.interact(first::close);
        assertThat(left).containsExactly("120 80 640 480 false");

        Stage second = shown(robot, Optional.of(left.getFirst()), left);
        assertThat(second.getX()).isEqualTo(120);
        assertThat(second.getHeight()).isEqualTo(480);
        robot.interact(second::close);
    }

    @Test
    void a_place_that_no_screen_shows_or_nobody_can_read_is_forgotten(FxRobot robot) {
        for (String before : List.of("90000 80 640 480 false", "NaN", "1 2 -3 4 false", "")) {
            Stage stage = shown(robot, Optional.of(before), new ArrayList<>());
            assertThat(stage.getX()).as(before).isLessThan(5000);
            assertThat(stage.getWidth()).as(before).isPositive();
            robot.interact(stage::close);
        }
    }
}
