package ai.veritasad.desktop.timeline;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.timeline.TimelineModel.Border;
import ai.veritasad.desktop.timeline.paint.Row;
import ai.veritasad.desktop.timeline.paint.Viewport;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import java.util.Comparator;
import java.util.Optional;

/** What the mouse does on the timeline. */
final class TimelineMouse {

    private static final double BORDER_REACH = 6;
    private static final double SNAP_REACH = 8;
    private static final double SIGNAL_REACH = 3;
    // One notch of most wheels is 40: a quarter nearer.
    private static final double WHEEL = 140;

    private final TimelineView view;
    private final TimelineModel model;
    private Gesture gesture = new Gesture.Nothing();

    private sealed interface Gesture {
        record Nothing() implements Gesture {}

        record Scrub() implements Gesture {}

        record Pan(double from, Viewport before) implements Gesture {}

        record Minimap() implements Gesture {}

        record Resize(Segment segment, Border border) implements Gesture {}
    }

    TimelineMouse(TimelineView view, TimelineModel model) {
        this.view = view;
        this.model = model;
    }

    void listen() {
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(released -> release());
        view.setOnMouseMoved(this::move);
        view.setOnMouseExited(exited -> view.hideHover());
        view.setOnMouseClicked(this::click);
        view.setOnScroll(this::scroll);
        view.setOnZoom(this::pinch);
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        Optional<Row> row = view.row(event.getY());
        if (event.getX() < Row.GUTTER || row.isEmpty()) {
            gesture = new Gesture.Nothing();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            gesture = begin(row.get(), event);
            act(event);
        } else {
            gesture = new Gesture.Pan(event.getX(), model.viewProperty().get());
        }
        event.consume();
    }

    private Gesture begin(Row row, MouseEvent event) {
        return switch (row.kind()) {
            case MINIMAP -> new Gesture.Minimap();
            case RULER, THUMBNAILS, WAVEFORM -> new Gesture.Scrub();
            case SEGMENTS -> onSegments(event.getX());
            case SIGNALS -> onSignals(row, event.getX());
        };
    }

    private Gesture onSegments(double x) {
        Optional<Gesture.Resize> border = border(x);
        if (border.isPresent()) {
            return border.get();
        }
        Optional<Segment> segment = segment(x);
        segment.ifPresent(model::choose);
        return segment.isPresent() ? new Gesture.Nothing() : new Gesture.Scrub();
    }

    private Gesture onSignals(Row row, double x) {
        Optional<SignalIndex.Item> item = item(row, x);
        item.ifPresent(found -> model.chooseSignal(found.signal(), new MediaTime(found.start())));
        return item.isPresent() ? new Gesture.Nothing() : new Gesture.Scrub();
    }

    private void drag(MouseEvent event) {
        act(event);
        event.consume();
    }

    private void act(MouseEvent event) {
        switch (gesture) {
            case Gesture.Nothing nothing -> {}
            case Gesture.Scrub scrub -> {
                model.scrub(view.time(event.getX()));
                view.hideHover();
            }
            case Gesture.Pan pan -> {
                double micros = pan.before().microsPerPixel(view.across());
                long by = Math.round((pan.from() - event.getX()) * micros);
                model.show(pan.before().scrolled(by));
            }
            case Gesture.Minimap minimap -> {
                Viewport all = model.viewProperty().get().fit();
                model.centre(new MediaTime(all.time(event.getX() - Row.GUTTER, view.across())));
            }
            case Gesture.Resize resize -> {
                double reach = event.isAltDown() ? 0 : micros(SNAP_REACH);
                MediaTime time = view.time(event.getX());
                model.drag(resize.segment(), resize.border(), time, reach);
                model.dragProperty()
                        .get()
                        .ifPresent(moved ->
                                view.hover(
                                        time, moved.span().toString(), event.getX(), event.getY()));
            }
        }
    }

    private void release() {
        model.drop();
        gesture = new Gesture.Nothing();
    }

    private void click(MouseEvent event) {
        boolean segments =
                view.row(event.getY()).filter(row -> row.kind() == Row.Kind.SEGMENTS).isPresent();
        if (event.getClickCount() == 2 && segments && segment(event.getX()).isPresent()) {
            model.zoomToSelected();
        }
    }

    private void move(MouseEvent event) {
        Optional<Row> row = view.row(event.getY());
        if (event.getX() < Row.GUTTER || row.isEmpty() || row.get().kind() == Row.Kind.MINIMAP) {
            view.setCursor(Cursor.DEFAULT);
            view.hideHover();
            return;
        }
        boolean onBorder =
                row.get().kind() == Row.Kind.SEGMENTS && border(event.getX()).isPresent();
        view.setCursor(onBorder ? Cursor.H_RESIZE : Cursor.DEFAULT);
        view.hover(
                view.time(event.getX()),
                said(row.get(), event.getX()),
                event.getX(),
                row.get().top());
    }

    private String said(Row row, double x) {
        return switch (row.kind()) {
            case SEGMENTS -> segment(x).map(view::textOf).orElse("");
            case SIGNALS -> item(row, x).map(item -> view.textOf(item.signal())).orElse("");
            case RULER, THUMBNAILS, WAVEFORM, MINIMAP -> "";
        };
    }

    private void scroll(ScrollEvent event) {
        boolean sideways =
                event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways) {
            double by = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            model.scroll(new MediaTime(Math.round(-micros(by))));
        } else {
            model.zoom(Math.exp(-event.getDeltaY() / WHEEL), view.time(event.getX()));
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        model.zoom(1 / event.getZoomFactor(), view.time(event.getX()));
        event.consume();
    }

    private double micros(double pixels) {
        return pixels * model.viewProperty().get().microsPerPixel(view.across());
    }

    private Optional<SignalIndex.Item> item(Row row, double x) {
        return row.family()
                .flatMap(family ->
                        model.signalsProperty()
                                .get()
                                .at(family, view.time(x).micros(), micros(SIGNAL_REACH)));
    }

    /** The segment under the mouse; of tiny ones the nearest. */
    private Optional<Segment> segment(double x) {
        return model.segments().stream()
                .filter(segment -> distance(segment, x) <= BORDER_REACH)
                .min(Comparator.comparingDouble(segment -> distance(segment, x)));
    }

    private double distance(Segment segment, double x) {
        Span span = segment.span();
        double before = view.x(span.start()) - x;
        double after = x - view.x(span.end());
        return Math.max(0, Math.max(before, after));
    }

    /** The border under the mouse; a segment too narrow for two borders has none. */
    private Optional<Gesture.Resize> border(double x) {
        Gesture.Resize nearest = null;
        double reach = BORDER_REACH;
        for (Segment segment : model.segments()) {
            double start = view.x(segment.span().start());
            double end = view.x(segment.span().end());
            if (end - start < 2 * BORDER_REACH) {
                continue;
            }
            for (Border border : Border.values()) {
                double distance = Math.abs(x - (border == Border.START ? start : end));
                if (distance < reach) {
                    reach = distance;
                    nearest = new Gesture.Resize(segment, border);
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
