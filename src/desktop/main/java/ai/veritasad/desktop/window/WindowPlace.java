package ai.veritasad.desktop.window;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the window stood and how large it was when it was left.
 *
 * @param area without being maximised, in the screen's units
 */
public record WindowPlace(Rectangle2D area, boolean maximised) {

    /** So much of the window must lie on a screen, or nobody could take hold of it. */
    private static final double HOLD = 100;

    /**
     * Puts the window where it was left, if a screen still shows that, and tells when it is left.
     */
    public static void keep(Stage stage, Optional<String> before, Consumer<String> left) {
        Optional<WindowPlace> place = before.flatMap(WindowPlace::of).filter(WindowPlace::isSeen);
        place.ifPresent(one -> one.put(stage));
        Rectangle2D[] last = {place.map(WindowPlace::area).orElse(Rectangle2D.EMPTY)};
        Runnable moved =
                () -> {
                    if (stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen()) {
                        last[0] = areaOf(stage);
                    }
                };
        stage.xProperty().subscribe(moved);
        stage.yProperty().subscribe(moved);
        stage.widthProperty().subscribe(moved);
        stage.heightProperty().subscribe(moved);
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDING,
                hiding -> {
                    if (last[0].getWidth() > 0) {
                        left.accept(new WindowPlace(last[0], stage.isMaximized()).text());
                    }
                });
    }

    private static Rectangle2D areaOf(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private void put(Stage stage) {
        stage.setX(area.getMinX());
        stage.setY(area.getMinY());
        stage.setWidth(area.getWidth());
        stage.setHeight(area.getHeight());
        stage.setMaximized(maximised);
    }

    private boolean isSeen() {
        Rectangle2D top = new Rectangle2D(area.getMinX() + HOLD, area.getMinY(), HOLD, HOLD);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().contains(top));
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%.0f %.0f %.0f %.0f %b",
                area.getMinX(),
                area.getMinY(),
                area.getWidth(),
                area.getHeight(),
                maximised);
    }

    /** The place that {@link #text} wrote; empty for anything else. */
    static Optional<WindowPlace> of(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new WindowPlace(
                            new Rectangle2D(
                                    Double.parseDouble(parts[0]),
                                    Double.parseDouble(parts[1]),
                                    Double.parseDouble(parts[2]),
                                    Double.parseDouble(parts[3])),
                            Boolean.parseBoolean(parts[4])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
