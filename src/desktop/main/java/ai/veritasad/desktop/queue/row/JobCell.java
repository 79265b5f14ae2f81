package ai.veritasad.desktop.queue.row;

import ai.veritasad.desktop.queue.QueueModel;
import ai.veritasad.desktop.queue.QueuedJob;

import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** A row of the queue's list; jobs change places when one is dragged onto another. */
public final class JobCell extends ListCell<QueuedJob> {

    private static final DataFormat JOB = new DataFormat("application/x-veritasad-job");

    private final QueueModel model;
    private final JobRow row;

    public JobCell(QueueModel model, JobRow row) {
        this.model = model;
        this.row = row;
        setOnDragDetected(this::lift);
        setOnDragOver(this::welcome);
        setOnDragExited(drag -> getStyleClass().remove("drop-here"));
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(QueuedJob job, boolean empty) {
        super.updateItem(job, empty);
        if (empty || job == null) {
            row.forget();
            setGraphic(null);
            setAccessibleText(null);
        } else {
            row.show(job);
            row.prefWidthProperty().bind(widthProperty().subtract(2));
            setAccessibleText(job.job().name());
            setGraphic(row);
        }
    }

    private void lift(MouseEvent press) {
        if (!isEmpty()) {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(JOB, getItem().id());
            board.setContent(content);
            board.setDragView(row.snapshot(null, null));
            press.consume();
        }
    }

    private void welcome(DragEvent drag) {
        if (drag.getDragboard().hasContent(JOB)) {
            drag.acceptTransferModes(TransferMode.MOVE);
            if (!getStyleClass().contains("drop-here")) {
                getStyleClass().add("drop-here");
            }
            drag.consume();
        }
    }

    private void drop(DragEvent drag) {
        if (drag.getDragboard().getContent(JOB) instanceof Long id) {
            int place = isEmpty() ? model.jobs().size() - 1 : getIndex();
            model.jobs().stream()
                    .filter(job -> job.id() == id)
                    .findFirst()
                    .ifPresent(job -> model.move(job, place));
            drag.setDropCompleted(true);
            drag.consume();
        }
    }
}
