package ai.veritasad.desktop.timeline.paint;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.player.preview.Preview;
import ai.veritasad.desktop.player.preview.Waveform;
import ai.veritasad.desktop.timeline.SignalIndex;
import ai.veritasad.desktop.timeline.TimelineModel;
import ai.veritasad.desktop.timeline.paint.Palette.Swatch;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import java.util.List;
import java.util.Optional;

/** Draws the timeline: only what is seen, and what can't be told apart as one. */
public final class TimelinePainter {

    private static final double TICK_ROOM = 92;
    private static final double LEAST_SIGNAL = 2;
    private static final double LEAST_TEXT = 30;
    // Round corners cost a software renderer ten times as much, and aren't seen on a sliver.
    private static final double LEAST_ROUND = 8;
    private static final double LEAST_SEGMENT = 3;
    private static final double STATE_ROOM = 26;
    private static final Font NUMBERS = Font.font(11);

    private final GraphicsContext canvas;
    private final TimelineModel model;
    private final Messages messages;
    private final Palette palette;
    private final FilmPainter film;
    private final Brush brush;
    private final SignalText words;

    public TimelinePainter(
            GraphicsContext canvas, TimelineModel model, Messages messages, Palette palette) {
        this.canvas = canvas;
        this.model = model;
        this.messages = messages;
        this.palette = palette;
        this.film = new FilmPainter(canvas, palette);
        this.brush = new Brush(canvas);
        this.words = new SignalText(messages);
    }

    public SignalText words() {
        return words;
    }

    public FilmPainter film() {
        return film;
    }

    /** Draws everything but the playhead, which moves without it. */
    public void paint(List<Row> rows, double width, double height, Optional<Preview> preview) {
        canvas.setFill(palette.of(Swatch.GROUND));
        canvas.fillRect(0, 0, width, height);
        double across = Math.max(1, width - Row.GUTTER);
        rows.forEach(row -> ground(row, width));
        canvas.save();
        canvas.beginPath();
        // A clip on whole pixels costs nothing; any other is drawn into a mask of its own.
        canvas.rect(Row.GUTTER, 0, Math.ceil(across), Math.ceil(height));
        canvas.clip();
        grid(rows, across);
        for (Row row : rows) {
            switch (row.kind()) {
                case RULER -> ruler(row, across);
                case THUMBNAILS ->
                        preview.ifPresent(
                                shown -> film.thumbnails(shown, view(), row, Row.GUTTER, across));
                case WAVEFORM -> preview.ifPresent(shown -> waveform(shown, row, across));
                case SEGMENTS -> segments(row, across);
                case SIGNALS -> signals(row, across);
                case MINIMAP -> minimap(row, across);
            }
        }
        marks(rows, across);
        canvas.restore();
    }

    private Viewport view() {
        return model.viewProperty().get();
    }

    private double x(MediaTime time, double width) {
        return Row.GUTTER + view().x(time.micros(), width);
    }

    private void ground(Row row, double width) {
        if (row.kind() != Row.Kind.RULER) {
            canvas.setFill(palette.of(Swatch.LANE));
            canvas.fillRect(Row.GUTTER, row.top() + 1, width - Row.GUTTER, row.height() - 1);
            brush.text(name(row), 12, row.middle(), Row.GUTTER - 20, palette.of(Swatch.MUTED));
        }
    }

    private String name(Row row) {
        return row.family()
                .map(family -> messages.name("timeline.family", family))
                .orElseGet(() -> messages.name("timeline.row", row.kind()));
    }

    private void grid(List<Row> rows, double width) {
        canvas.setStroke(palette.of(Swatch.LINE));
        canvas.setLineWidth(1);
        double bottom = rows.getLast().top();
        for (Ruler.Tick tick : Ruler.ticks(view(), width, TICK_ROOM)) {
            if (!tick.label().isEmpty()) {
                double x = Math.floor(x(new MediaTime(tick.time()), width)) + 0.5;
                canvas.strokeLine(x, rows.getFirst().bottom(), x, bottom);
            }
        }
    }

    private void ruler(Row row, double width) {
        canvas.setFont(NUMBERS);
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.setFill(palette.of(Swatch.MUTED));
        canvas.setStroke(palette.of(Swatch.MUTED));
        canvas.setLineWidth(1);
        for (Ruler.Tick tick : Ruler.ticks(view(), width, TICK_ROOM)) {
            double x = Math.floor(x(new MediaTime(tick.time()), width)) + 0.5;
            boolean large = !tick.label().isEmpty();
            canvas.strokeLine(x, row.bottom() - (large ? 9 : 4), x, row.bottom());
            canvas.fillText(tick.label(), x + 4, row.bottom() - 8);
        }
    }

    private void waveform(Preview preview, Row row, double width) {
        Waveform waveform = preview.waveform();
        film.waveform(waveform, view(), row, Row.GUTTER, width);
        String said =
                switch (waveform.state()) {
                    case NO_SOUND -> messages.text("timeline.no-sound");
                    case READING ->
                            messages.text(
                                    "timeline.reading",
                                    100 * waveform.read() / Math.max(1, view().duration()));
                    case COMPLETE -> "";
                };
        double room = Brush.width(said);
        brush.text(
                said,
                Row.GUTTER + width - room - 10,
                row.top() + 11,
                room + 1,
                palette.of(Swatch.MUTED));
    }

    private void segments(Row row, double width) {
        for (Segment segment : model.segments()) {
            Span span = model.spanOf(segment);
            double from = x(span.start(), width);
            double room = Math.max(LEAST_SEGMENT, x(span.end(), width) - from);
            if (from + room >= Row.GUTTER && from <= Row.GUTTER + width) {
                segment(segment, row, from, room, width);
            }
        }
    }

    private void segment(Segment segment, Row row, double from, double room, double width) {
        double top = row.top() + 4;
        double height = row.height() - 8;
        brush.kind(segment.kind(), palette.of(segment.kind()), from, top, room, height);
        if (model.selectedProperty().get().filter(segment.id()::equals).isPresent()) {
            canvas.setStroke(palette.of(Swatch.ACCENT));
            canvas.setLineWidth(2);
            canvas.strokeRoundRect(from - 2, top - 2, room + 4, height + 4, 8, 8);
        }
        // The name stays in sight while its segment reaches over the left edge.
        double seen = Math.max(from, Row.GUTTER);
        double left = Math.min(from + room, Row.GUTTER + width) - seen;
        Optional<Disclosure.State> state =
                segment.disclosures().stream().map(Disclosure::state).findFirst();
        if (state.isPresent() && left > STATE_ROOM - 6) {
            brush.state(state.get(), palette.of(state.get()), seen + 7, row.middle());
        }
        double before = state.isPresent() ? STATE_ROOM : 8;
        brush.text(
                label(segment),
                seen + before,
                row.middle(),
                left - before - 6,
                palette.of(Swatch.TEXT));
    }

    public String label(Segment segment) {
        String kind = messages.name("timeline.kind", segment.kind());
        return segment.advertiser().map(name -> kind + " · " + name).orElse(kind);
    }

    private void signals(Row row, double width) {
        double gap = view().microsPerPixel(width) * LEAST_SIGNAL;
        Family family = row.family().orElseThrow();
        List<SignalIndex.Run> runs =
                model.signalsProperty().get().runs(family, view().start(), view().end(), gap);
        for (int i = 0; i < runs.size(); i++) {
            // Where signals lie over each other, each is named up to where the next begins.
            long until = i + 1 < runs.size() ? runs.get(i + 1).start() : Long.MAX_VALUE;
            signal(runs.get(i), row, width, Math.min(until, runs.get(i).end()));
        }
    }

    private void signal(SignalIndex.Run run, Row row, double width, long named) {
        // On whole pixels: edges between two would be drawn much slower.
        double from = Math.rint(x(new MediaTime(run.start()), width));
        double room = Math.rint(x(new MediaTime(run.end()), width)) - from;
        // Neighbours that touch are still told apart.
        double shown = Math.max(LEAST_SIGNAL, room - 1);
        double strength = 0.12 + 0.35 * run.strongest().strength();
        canvas.setFill(palette.of(Swatch.SIGNAL).deriveColor(0, 1, 1, strength));
        if (shown < LEAST_ROUND) {
            canvas.fillRect(from, row.top() + 2, shown, row.height() - 3);
        } else {
            canvas.fillRoundRect(from, row.top() + 2, shown, row.height() - 3, 4, 4);
        }
        if (isChosen(run)) {
            canvas.setStroke(palette.of(Swatch.ACCENT));
            canvas.setLineWidth(2);
            canvas.strokeRoundRect(from, row.top() + 2, shown, row.height() - 3, 4, 4);
        }
        double seen = Math.max(from, Row.GUTTER);
        double left = Math.min(x(new MediaTime(named), width), Row.GUTTER + width) - seen - 10;
        if (run.count() == 1 && left > LEAST_TEXT) {
            String text = words.of(model.signalsProperty().get().signal(run.strongest().signal()));
            brush.text(text, seen + 5, row.middle() + 0.5, left, palette.of(Swatch.TEXT));
        }
    }

    private boolean isChosen(SignalIndex.Run run) {
        return model.selectedSignalProperty()
                .get()
                .filter(chosen -> chosen == run.strongest().signal())
                .isPresent();
    }

    private void minimap(Row row, double width) {
        Viewport all = view().fit();
        canvas.setFill(palette.of(Swatch.GROUND));
        canvas.fillRect(Row.GUTTER, row.top(), width, 3);
        for (Segment segment : model.segments()) {
            Span span = model.spanOf(segment);
            double from = Row.GUTTER + all.x(span.start().micros(), width);
            double room = all.x(span.length().micros(), width);
            canvas.setFill(palette.of(segment.kind()));
            canvas.fillRect(from, row.top() + 10, Math.max(2, room), row.height() - 16);
        }
        double from = Row.GUTTER + all.x(view().start(), width);
        double room = Math.max(8, all.x(view().length(), width));
        Color accent = palette.of(Swatch.ACCENT);
        canvas.setFill(accent.deriveColor(0, 1, 1, 0.14));
        canvas.fillRoundRect(from, row.top() + 4, room, row.height() - 6, 6, 6);
        canvas.setStroke(accent);
        canvas.setLineWidth(1.5);
        canvas.strokeRoundRect(
                from + 0.75, row.top() + 4.75, Math.max(1, room - 1.5), row.height() - 7.5, 6, 6);
    }

    private void marks(List<Row> rows, double width) {
        double top = rows.getFirst().bottom();
        double bottom = rows.getLast().top();
        Color accent = palette.of(Swatch.ACCENT);
        model.markInProperty()
                .get()
                .ifPresent(mark -> {
                    double from = x(mark, width);
                    double until = x(model.playheadProperty().get(), width);
                    canvas.setFill(accent.deriveColor(0, 1, 1, 0.16));
                    canvas.fillRect(
                            Math.min(from, until), top, Math.abs(until - from), bottom - top);
                    line(from, top, bottom, accent);
                    brush.text(
                            messages.text("timeline.in"),
                            from + 4,
                            top + 10,
                            TICK_ROOM,
                            palette.of(Swatch.TEXT));
                });
        model.dragProperty()
                .get()
                .flatMap(TimelineModel.Drag::snapped)
                .ifPresent(target -> {
                    double at = x(target.time(), width);
                    line(at, top, bottom, accent);
                    brush.text(
                            messages.name("timeline.snap", target.kind()),
                            at + 5,
                            top + 10,
                            TICK_ROOM * 2,
                            palette.of(Swatch.TEXT));
                });
    }

    private void line(double x, double top, double bottom, Color color) {
        canvas.setStroke(color);
        canvas.setLineWidth(1);
        canvas.setLineDashes(4, 3);
        canvas.strokeLine(Math.floor(x) + 0.5, top, Math.floor(x) + 0.5, bottom);
        canvas.setLineDashes();
    }
}
