package ai.veritasad.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.Theme;
import ai.veritasad.desktop.timeline.paint.Family;
import ai.veritasad.desktop.timeline.paint.Row;
import ai.veritasad.desktop.window.Actions;
import ai.veritasad.document.language.Language;

import javafx.beans.binding.Bindings;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {

    private static final double WIDTH = Row.GUTTER + 1000;

    private final Messages messages = new Messages(Language.ENGLISH);
    private final List<MediaTime> sought = new ArrayList<>();
    private final List<Span> finished = new ArrayList<>();
    private final List<Span> created = new ArrayList<>();
    private final TimelineModel model = new TimelineModel(sought::add, this::moved, created::add);
    private @Nullable TimelineView shown;
    private @Nullable Scene scene;

    private void moved(String id, Span span, boolean isFinished) {
        if (isFinished) {
            finished.add(span);
        }
    }

    @Start
    void show(Stage stage) {
        Theme.LIGHT.use();
        TimelineView made = new TimelineView(messages, model);
        shown = made;
        Scene scene = new Scene(new StackPane(made), WIDTH, 320);
        this.scene = scene;
        Theme.LIGHT.dress(scene);
        Actions actions = new Actions();
        actions.add(TimelineActions.of(model, Bindings.createBooleanBinding(() -> true)));
        actions.listenOn(scene);
        model.open(MediaTime.ofSeconds(100));
        model.segments().setAll(segment("s1", 10, 30), segment("s2", 50, 70));
        model.showSignals(List.of(new Signal.Chapter(Span.ofSeconds(80, 90), "Интервью")));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_drag_over_the_ruler_scrubs(FxRobot robot) {
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, 25, 10, false);
            fire(MouseEvent.MOUSE_DRAGGED, 26, 10, false);
            fire(MouseEvent.MOUSE_DRAGGED, 40, 10, false);
            fire(MouseEvent.MOUSE_RELEASED, 40, 10, false);
        });
        assertThat(sought).extracting(MediaTime::seconds).containsExactly(25.0, 26.0, 40.0);
    }

    @Test
    void a_dragged_border_snaps_and_alt_sets_it_free(FxRobot robot) {
        robot.interact(() -> model.keyframes(List.of(MediaTime.ofSeconds(33))));
        robot.interact(() -> drag(30, 32.7, false));
        robot.interact(() -> drag(30, 32.7, true));
        assertThat(finished).containsExactly(Span.ofSeconds(10, 33), Span.ofSeconds(10, 32.7));
    }

    @Test
    void a_click_selects_a_segment_or_a_signal_and_goes_there(FxRobot robot) {
        double signals = Row.all(320, List.of(Family.CHAPTERS)).get(4).middle();
        robot.interact(() -> fire(MouseEvent.MOUSE_PRESSED, 60, segmentsY(), false));
        assertThat(model.selectedProperty().get()).contains("s2");
        robot.interact(() -> fire(MouseEvent.MOUSE_PRESSED, 85, signals, false));
        assertThat(model.selectedSignalProperty().get()).contains(0);
        assertThat(sought).extracting(MediaTime::seconds).containsExactly(50.0, 80.0);
    }

    @Test
    void what_is_under_the_mouse_is_told(FxRobot robot) {
        robot.interact(() -> fire(MouseEvent.MOUSE_MOVED, 20, segmentsY(), false));
        String card =
                robot.lookup("#timeline-hover .label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList()
                        .toString();
        assertThat(card).contains("0:20.000", "Sponsored · Ромашка · not declared");
    }

    @Test
    void keys_zoom_walk_mark_and_nudge(FxRobot robot) {
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(model.selectedProperty().get()).contains("s1");
        robot.push(KeyCode.CLOSE_BRACKET);
        assertThat(finished).containsExactly(Span.ofSeconds(10, 30.04));
        robot.push(KeyCode.EQUALS);
        assertThat(model.viewProperty().get().length()).isEqualTo(50_000_000);
        robot.push(KeyCode.F);
        assertThat(model.viewProperty().get().length()).isEqualTo(100_000_000);
        robot.interact(() -> model.playheadProperty().set(MediaTime.ofSeconds(80)));
        robot.push(KeyCode.I);
        robot.interact(() -> model.playheadProperty().set(MediaTime.ofSeconds(90)));
        robot.push(KeyCode.O);
        assertThat(created).containsExactly(Span.ofSeconds(80, 90));
    }

    @Test
    void both_themes_are_drawn_in_their_own_colours(FxRobot robot) {
        Color light = ground(robot);
        robot.interact(() -> {
            Theme.DARK.use();
            Theme.DARK.dress(scene());
        });
        Color dark = ground(robot);
        assertThat(light.getBrightness()).isGreaterThan(0.8);
        assertThat(dark.getBrightness()).isLessThan(0.3);
    }

    @Test
    void says_what_it_shows_in_both_languages(FxRobot robot) {
        robot.interact(() -> model.selectedProperty().set(Optional.of("s1")));
        assertThat(view().getAccessibleText()).contains("2 segments", "Ромашка", "0:10.000");
        robot.interact(() -> messages.languageProperty().set(Language.RUSSIAN));
        assertThat(view().getAccessibleText()).contains("2 сегмента", "Интеграция");
    }

    private TimelineView view() {
        return Objects.requireNonNull(shown);
    }

    private Scene scene() {
        return Objects.requireNonNull(scene);
    }

    /** The colour of the lane of ads beside all ads. */
    private Color ground(FxRobot robot) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            image[0] = view().snapshot(null, null);
        });
        return image[0].getPixelReader()
                .getColor((int) (Row.GUTTER + 953), (int) Math.round(segmentsY()));
    }

    private void drag(double from, double to, boolean alt) {
        fire(MouseEvent.MOUSE_PRESSED, from, segmentsY(), alt);
        fire(MouseEvent.MOUSE_DRAGGED, (from + to) / 2, segmentsY(), alt);
        fire(MouseEvent.MOUSE_DRAGGED, to, segmentsY(), alt);
        fire(MouseEvent.MOUSE_RELEASED, to, segmentsY(), alt);
    }

    private static double segmentsY() {
        return Row.all(320, List.of(Family.CHAPTERS)).get(3).middle();
    }

    private void fire(EventType<MouseEvent> type, double seconds, double y, boolean alt) {
        double x = Row.GUTTER + seconds * 10;
        Point2D screen = view().localToScreen(x, y);
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        view().fireEvent(
                        new MouseEvent(
                                type,
                                x,
                                y,
                                screen.getX(),
                                screen.getY(),
                                MouseButton.PRIMARY,
                                1,
                                false,
                                false,
                                alt,
                                false,
                                down,
                                false,
                                false,
                                false,
                                false,
                                false,
                                null));
    }

    private static Segment segment(String id, double from, double until) {
        return new Segment(
                id,
                Span.ofSeconds(from, until),
                Segment.Kind.SPONSOR_READ,
                0.9,
                Optional.of("Ромашка"),
                List.of(),
                List.of(new Disclosure("RU", Disclosure.State.UNDECLARED, List.of())));
    }
}
