package ai.veritasad.desktop.report;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.reason.EvidencePanel;
import ai.veritasad.desktop.report.segments.SegmentList;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The report beside the player: verdict on top, then the segments, then all about one of them. */
public final class ReviewView extends VBox {

    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private static final double LIST = 0.36;

    private final ReviewModel model;

    /**
     * Shows the model.
     *
     * @param hand asks how the report is to be handed on
     */
    public ReviewView(ReviewModel model, Messages messages, Surroundings around, Runnable hand) {
        this.model = model;
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
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (UNDO.match(key)) {
            model.undo();
            key.consume();
        } else if (REDO.match(key)) {
            model.redo();
            key.consume();
        }
    }
}
