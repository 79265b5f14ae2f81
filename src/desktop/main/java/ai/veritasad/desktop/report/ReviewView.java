package ai.veritasad.desktop.report;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.reason.EvidencePanel;
import ai.veritasad.desktop.report.segments.SegmentList;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The report beside the player: verdict on top, then the segments, then all about one of them. */
public final class ReviewView extends VBox {

    private static final double LIST = 0.36;

    /**
     * Shows the model.
     *
     * @param hand asks how the report is to be handed on
     */
    public ReviewView(ReviewModel model, Messages messages, Surroundings around, Runnable hand) {
        getStyleClass().add("review-view");
        SplitPane parts =
                new SplitPane(
                        new SegmentList(model, messages, around),
                        new EvidencePanel(model, messages, around));
        parts.setOrientation(Orientation.VERTICAL);
        parts.setDividerPositions(LIST);
        setVgrow(parts, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new VerdictBanner(model, messages),
                        new ChoiceBar(model, messages),
                        new ReviewBar(model, messages, hand),
                        parts);
    }
}
