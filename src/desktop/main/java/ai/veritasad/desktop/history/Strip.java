package ai.veritasad.desktop.history;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.history.Comparison.Row;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The segments of one run as bars along the length of the video. */
final class Strip extends Pane {

    private static final double NARROWEST = 3;

    Strip() {
        getStyleClass().add("strip");
    }

    void show(Comparison comparison, Function<Row, Optional<Segment>> side) {
        getChildren().clear();
        double length = Math.max(1, comparison.duration().seconds());
        for (Row row : comparison.rows()) {
            side.apply(row).ifPresent(segment -> add(segment.span(), row, length));
        }
    }

    private void add(Span span, Row row, double length) {
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", "change-" + row.change().name().toLowerCase(Locale.ROOT));
        bar.layoutXProperty().bind(widthProperty().multiply(span.start().seconds() / length));
        bar.prefWidthProperty()
                .bind(
                        widthProperty()
                                .multiply(span.length().seconds() / length)
                                .map(width -> Math.max(NARROWEST, width.doubleValue())));
        bar.prefHeightProperty().bind(heightProperty());
        getChildren().add(bar);
    }
}
