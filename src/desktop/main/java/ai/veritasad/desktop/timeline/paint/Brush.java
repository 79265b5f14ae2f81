package ai.veritasad.desktop.timeline.paint;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Draws the signs of the timeline: kinds and states are told by shape as well as by colour. */
final class Brush {

    private static final double HATCH = 7;
    private static final double ELLIPSIS_ROOM = 14;
    private static final Font SMALL = Font.font(12);
    private static final Text MEASURE = new Text();

    private final GraphicsContext canvas;

    Brush(GraphicsContext canvas) {
        this.canvas = canvas;
        MEASURE.setFont(SMALL);
    }

    /** A text that ends with three dots where it is too long; nothing where not even these fit. */
    void text(String text, double x, double middle, double room, Color color) {
        String shown = fitting(text, room);
        if (!shown.isEmpty()) {
            canvas.setFont(SMALL);
            canvas.setFill(color);
            canvas.fillText(shown, Math.rint(x), Math.rint(middle + 4));
        }
    }

    static String fitting(String text, double room) {
        if (room < ELLIPSIS_ROOM) {
            return "";
        }
        if (width(text) <= room) {
            return text;
        }
        int fits = 0;
        int most = text.length();
        while (fits < most) {
            int middle = (fits + most + 1) / 2;
            if (width(text.substring(0, middle) + "…") <= room) {
                fits = middle;
            } else {
                most = middle - 1;
            }
        }
        return fits == 0 ? "" : text.substring(0, fits) + "…";
    }

    static double width(String text) {
        MEASURE.setText(text);
        return MEASURE.getLayoutBounds().getWidth();
    }

    /** The ground of a segment: filled, hatched, dotted or an outline. */
    void kind(Segment.Kind kind, Color color, double x, double top, double width, double height) {
        canvas.setFill(color.deriveColor(0, 1, 1, kind == Segment.Kind.MENTION ? 0.12 : 0.3));
        canvas.fillRoundRect(x, top, width, height, 6, 6);
        canvas.setStroke(color);
        canvas.setLineWidth(1.5);
        if (width > HATCH) {
            switch (kind) {
                case SPONSOR_READ -> {}
                case AD_BREAK -> hatch(color, x, top, width, height);
                case SELF_PROMOTION -> dots(color, x, top, width, height);
                case MENTION -> canvas.setLineDashes(4, 3);
            }
        }
        canvas.strokeRoundRect(
                x + 0.75, top + 0.75, Math.max(0.5, width - 1.5), height - 1.5, 5, 5);
        canvas.setLineDashes();
    }

    private void hatch(Color color, double x, double top, double width, double height) {
        canvas.save();
        canvas.beginPath();
        canvas.rect(Math.rint(x), Math.rint(top), Math.ceil(width), Math.ceil(height));
        canvas.clip();
        canvas.setStroke(color.deriveColor(0, 1, 1, 0.35));
        canvas.setLineWidth(1);
        for (double at = x - height; at < x + width; at += HATCH) {
            canvas.strokeLine(at, top + height, at + height, top);
        }
        canvas.restore();
    }

    private void dots(Color color, double x, double top, double width, double height) {
        canvas.setFill(color.deriveColor(0, 1, 1, 0.45));
        for (double at = x + 5; at < x + width - 3; at += HATCH) {
            canvas.fillOval(at, top + height - 7, 3, 3);
        }
    }

    /** The mark of a state, 14 pixels across: tick, triangle, square, ring or question mark. */
    void state(Disclosure.State state, Color color, double x, double middle) {
        double top = middle - 7;
        canvas.setFill(color);
        canvas.setStroke(color);
        canvas.setLineWidth(2);
        switch (state) {
            case COMPLETE -> {
                canvas.fillOval(x, top, 14, 14);
                white();
                canvas.strokePolyline(
                        new double[] {x + 3.5, x + 6, x + 10.5},
                        new double[] {middle, middle + 2.8, middle - 3},
                        3);
            }
            case INCOMPLETE -> {
                canvas.fillPolygon(
                        new double[] {x - 0.5, x + 7, x + 14.5},
                        new double[] {top + 13.5, top, top + 13.5},
                        3);
                exclamation(x, middle + 1.5);
            }
            case UNDECLARED -> {
                canvas.fillRect(x + 0.5, top + 0.5, 13, 13);
                exclamation(x, middle);
            }
            case NOT_REQUIRED -> canvas.strokeOval(x + 2, top + 2, 10, 10);
            case UNDECIDED -> {
                canvas.strokeArc(x + 3.5, top + 1, 7, 7, -60, 240, ArcType.OPEN);
                canvas.strokeLine(x + 7, top + 8, x + 7, top + 9.5);
                canvas.fillOval(x + 5.7, top + 11.5, 2.6, 2.6);
            }
        }
    }

    private void exclamation(double x, double middle) {
        white();
        canvas.strokeLine(x + 7, middle - 3.5, x + 7, middle + 0.8);
        canvas.setFill(Color.WHITE);
        canvas.fillOval(x + 5.9, middle + 2.6, 2.2, 2.2);
    }

    private void white() {
        canvas.setStroke(Color.WHITE);
        canvas.setLineWidth(1.8);
    }
}
