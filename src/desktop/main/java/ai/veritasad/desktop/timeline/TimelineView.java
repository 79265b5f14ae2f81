package ai.veritasad.desktop.timeline;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.player.preview.Preview;
import ai.veritasad.desktop.timeline.paint.Family;
import ai.veritasad.desktop.timeline.paint.Palette;
import ai.veritasad.desktop.timeline.paint.Row;
import ai.veritasad.desktop.timeline.paint.TimelinePainter;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.List;
import java.util.Optional;

/** The timeline on one canvas, drawn again when something in it changes, at most once a frame. */
public final class TimelineView extends Region {

    private static final double PLAYHEAD = 2;

    private final TimelineModel model;
    private final Messages messages;
    private final Canvas canvas = new Canvas();
    private final Region playhead = new Region();
    private final Rectangle playheadClip = new Rectangle();
    private final HoverCard hover = new HoverCard();
    private final TimelinePainter painter;
    private Optional<Preview> preview = Optional.empty();
    private List<Row> rows = List.of();
    private boolean dirty = true;

    public TimelineView(Messages messages, TimelineModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("timeline");
        setId("timeline");
        setFocusTraversable(true);
        Palette palette = new Palette(this::repaint);
        painter = new TimelinePainter(canvas.getGraphicsContext2D(), model, messages, palette);
        playhead.getStyleClass().add("playhead");
        playhead.setManaged(false);
        playhead.setMouseTransparent(true);
        playhead.setClip(playheadClip);
        canvas.setManaged(false);
        getChildren().addAll(palette, canvas, playhead, hover);
        repaintOn(
                model.viewProperty(),
                model.segments(),
                model.selectedProperty(),
                model.selectedSignalProperty(),
                model.markInProperty(),
                model.dragProperty(),
                messages.languageProperty());
        model.signalsProperty()
                .subscribe(() -> {
                    rows = List.of();
                    requestParentLayout();
                    repaint();
                });
        model.playheadProperty().subscribe(this::movePlayhead);
        new TimelineMouse(this, model).listen();
        describe();
    }

    private void repaintOn(Observable... changing) {
        for (Observable observable : changing) {
            observable.addListener(changed -> repaint());
        }
    }

    private void describe() {
        setAccessibleRole(AccessibleRole.NODE);
        accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        messages.count(
                                                        "timeline.description",
                                                        model.segments().size())
                                                + model.selectedSegment()
                                                        .map(chosen -> " " + describe(chosen))
                                                        .orElse(""),
                                model.segments(),
                                model.selectedProperty(),
                                messages.languageProperty()));
    }

    private String describe(Segment segment) {
        return painter.label(segment) + ", " + segment.span();
    }

    /** Shows pictures and sound of a file, or of none. */
    public void show(Optional<Preview> shown) {
        preview = shown;
        repaint();
    }

    /** To be called when the preview has more to show. */
    public void previewChanged() {
        preview.ifPresent(shown -> model.keyframes(shown.keyframes()));
        repaint();
    }

    private void repaint() {
        dirty = true;
        requestLayout();
    }

    /** The pixels that stand for time. */
    double across() {
        return Math.max(1, getWidth() - Row.GUTTER);
    }

    double x(MediaTime time) {
        return Row.GUTTER + model.viewProperty().get().x(time.micros(), across());
    }

    MediaTime time(double x) {
        return new MediaTime(model.viewProperty().get().time(x - Row.GUTTER, across()));
    }

    Optional<Row> row(double y) {
        return rows.stream().filter(row -> row.contains(y)).findFirst();
    }

    /** Shows what is at a time, and what is said of it. */
    void hover(MediaTime time, String said, double x, double y) {
        Optional<Picture> small = preview.flatMap(shown -> shown.nearest(time));
        Image image = small.map(picture -> painter.film().image(picture)).orElse(null);
        hover.show(image, time.toString(), said, x, y, getWidth());
    }

    void hideHover() {
        hover.hide();
    }

    String textOf(int signal) {
        return painter.words().of(model.signalsProperty().get().signal(signal));
    }

    String textOf(Segment segment) {
        String state =
                segment.disclosures().stream()
                        .findFirst()
                        .map(found -> " · " + messages.name("timeline.state", found.state()))
                        .orElse("");
        return painter.label(segment) + state + "\n" + model.spanOf(segment);
    }

    @Override
    protected double computeMinHeight(double width) {
        return Row.leastHeight(families());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Row.height(families());
    }

    private List<Family> families() {
        return model.signalsProperty().get().families();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            dirty = true;
        }
        if (dirty && getWidth() > Row.GUTTER && getHeight() > 0) {
            dirty = false;
            paint();
        }
    }

    /** Draws all of it now. */
    void paint() {
        rows = Row.all(getHeight(), families());
        painter.paint(rows, getWidth(), getHeight(), preview);
        movePlayhead();
    }

    private void movePlayhead() {
        double x = Math.rint(x(model.playheadProperty().get()) - PLAYHEAD / 2);
        playhead.setVisible(x >= Row.GUTTER - PLAYHEAD && x <= getWidth());
        double bottom = rows.isEmpty() ? 0 : rows.getLast().top();
        playhead.resizeRelocate(x - 5, 0, 12, bottom);
        playheadClip.setWidth(12);
        playheadClip.setHeight(bottom);
        if (model.markInProperty().get().isPresent()) {
            repaint();
        }
    }
}
