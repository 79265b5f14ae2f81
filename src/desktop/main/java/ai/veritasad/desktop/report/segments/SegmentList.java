package ai.veritasad.desktop.report.segments;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.ReviewModel;
import ai.veritasad.desktop.report.Surroundings;
import ai.veritasad.document.Review;
import ai.veritasad.document.Reviewed;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** All segments in order of time, worked through by mouse or by keys alone. */
public final class SegmentList extends ListView<Reviewed> {

    private final ReviewModel model;
    private final Messages messages;
    private final Surroundings around;

    public SegmentList(ReviewModel model, Messages messages, Surroundings around) {
        super(model.rows());
        this.model = model;
        this.messages = messages;
        this.around = around;
        setId("segments");
        getStyleClass().add("segment-list");
        accessibleTextProperty().bind(messages.bound("report.segments"));
        Label none = new Label();
        none.setWrapText(true);
        none.getStyleClass().add("placeholder");
        none.textProperty().bind(messages.bound("report.none-found"));
        setPlaceholder(none);
        setCellFactory(list -> new SegmentCell(messages));
        setContextMenu(new SegmentMenu(model, messages, around));
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                play();
            }
        });
        setOnKeyPressed(this::pressed);
        model.selectedProperty().subscribe(this::select);
        model.rows().subscribe(() -> select(model.selectedProperty().get()));
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(one -> {
                    if (one != null && !one.id().equals(model.selectedProperty().get())) {
                        model.selectedProperty().set(one.id());
                        around.seek().accept(one.segment().span().start());
                    }
                });
        messages.languageProperty().subscribe(this::refresh);
    }

    private void select(String id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(id)) {
                getSelectionModel().select(i);
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    private void play() {
        model.selected().ifPresent(one -> around.play().accept(one.segment().span()));
    }

    private void pressed(KeyEvent key) {
        model.selected()
                .ifPresent(one -> {
                    if (key.isShortcutDown() ? copy(key, one) : does(key, one)) {
                        key.consume();
                    }
                });
    }

    private boolean does(KeyEvent key, Reviewed one) {
        switch (key.getCode()) {
            case ENTER -> play();
            case A -> model.review(one.id(), Review.ACCEPTED);
            case R -> model.review(one.id(), Review.REJECTED);
            case U -> model.review(one.id(), Review.OPEN);
            case S -> model.split(around.playhead().get());
            case M -> model.mergeWithNext(one.id());
            case DELETE, BACK_SPACE -> model.delete(one.id());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean copy(KeyEvent key, Reviewed one) {
        if (key.getCode() != KeyCode.C) {
            return false;
        }
        Times.copy(messages, one.segment());
        return true;
    }
}
