package ai.veritasad.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.Theme;
import ai.veritasad.document.language.Language;

import com.sun.management.OperatingSystemMXBean;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/** How long a frame of the timeline of ten hours takes; written, not asserted. */
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class PaintSpeedTest {

    private static final int HOURS = 10;
    private static final int SIGNALS = 5_000;
    private static final int SEGMENTS = 60;
    private static final int FRAMES = 60;
    private static final List<Segment.Kind> KINDS = List.of(Segment.Kind.values());
    private static final Path RESULT = Path.of("target", "paint-speed.md");

    private final Random random = new Random(1);
    private final TimelineModel model =
            new TimelineModel(time -> {}, (id, span, finished) -> {}, span -> {});
    private @Nullable TimelineView shown;

    @Start
    void show(Stage stage) {
        Theme.LIGHT.use();
        TimelineView view = new TimelineView(new Messages(Language.ENGLISH), model);
        shown = view;
        Scene scene = new Scene(new StackPane(view), 1280, 420);
        Theme.LIGHT.dress(scene);
        model.open(MediaTime.ofSeconds(HOURS * 3600));
        model.showSignals(signals());
        model.segments().setAll(segments());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void paints_at_every_zoom(FxRobot robot) throws Exception {
        TimelineView view = Objects.requireNonNull(shown);
        StringBuilder table =
                new StringBuilder("| seen | told to draw, ms | and drawn, ms |\n|---|---|---|\n");
        for (double share : new double[] {1, 0.1, 0.01, 0.001}) {
            robot.interact(() -> {
                model.fit();
                model.zoom(share, MediaTime.ofSeconds(HOURS * 1800));
            });
            millis(robot, view::paint);
            double told = millis(robot, view::paint);
            double drawn =
                    millis(
                            robot,
                            () -> {
                                view.paint();
                                view.snapshot(null, null);
                            });
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %.1f min | %.2f | %.1f |%n",
                            HOURS * 60 * share,
                            told,
                            drawn));
        }
        assertThat(model.signalsProperty().get().signals()).hasSize(SIGNALS);
        Files.writeString(RESULT, table);
    }

    /** CPU time of all threads for a frame, scrolling on by a little after each. */
    private double millis(FxRobot robot, Runnable frame) {
        OperatingSystemMXBean process =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long[] spent = new long[1];
        robot.interact(() -> {
            long begun = process.getProcessCpuTime();
            for (int i = 0; i < FRAMES; i++) {
                frame.run();
                model.scroll(new MediaTime(model.viewProperty().get().length() / FRAMES));
            }
            spent[0] = process.getProcessCpuTime() - begun;
        });
        return spent[0] / 1e6 / FRAMES;
    }

    private List<Signal> signals() {
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < SIGNALS; i++) {
            double start = random.nextDouble() * (HOURS * 3600 - 20);
            Span span = Span.ofSeconds(start, start + 0.3 + 8 * random.nextDouble());
            signals.add(
                    i % 2 == 0
                            ? new Signal.Talk(span, "ru", random.nextDouble(), List.of())
                            : new Signal.Wording(
                                    span,
                                    Medium.SPEECH,
                                    Signal.Function.PITCH,
                                    "ru",
                                    "переходите по ссылке",
                                    "ru.x.1",
                                    0.5,
                                    Optional.empty()));
        }
        return signals;
    }

    private static List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < SEGMENTS; i++) {
            segments.add(
                    new Segment(
                            "s" + i,
                            Span.ofSeconds(i * 600 + 60, i * 600 + 150),
                            KINDS.get(i % KINDS.size()),
                            0.9,
                            Optional.of("ООО «Ромашка»"),
                            List.of(),
                            List.of()));
        }
        return segments;
    }
}
