package ai.veritasad.desktop.queue.row;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.queue.Added;
import ai.veritasad.desktop.queue.QueueModel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/**
 * Says what became of the files that were handed in last, where not all of them are new, and offers
 * to analyze those once more that are known.
 */
public final class AddedNote extends HBox {

    public AddedNote(QueueModel model, Messages messages) {
        getStyleClass().add("note");
        Label words = new Label(null, new FontIcon(Feather.INFO));
        words.setId("queue-added");
        words.setWrapText(true);
        words.textProperty().bind(words(model, messages));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button again = new Button();
        again.setId("queue-again");
        again.textProperty().bind(messages.bound("queue.again"));
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(pressed -> model.addAgain(model.lastAddedProperty().get().known()));
        model.lastAddedProperty()
                .subscribe(added -> {
                    boolean worth =
                            added.waiting() > 0 || added.leftOut() > 0 || !added.known().isEmpty();
                    setVisible(worth);
                    setManaged(worth);
                    again.setVisible(!added.known().isEmpty());
                });
        getChildren().setAll(words, gap, again);
    }

    private static StringBinding words(QueueModel model, Messages messages) {
        return Bindings.createStringBinding(
                () -> {
                    Added added = model.lastAddedProperty().get();
                    List<String> parts = new ArrayList<>();
                    if (added.added() > 0) {
                        parts.add(messages.count("queue.added", added.added()));
                    }
                    if (added.waiting() > 0) {
                        parts.add(messages.count("queue.added-waiting", added.waiting()));
                    }
                    if (!added.known().isEmpty()) {
                        parts.add(messages.count("queue.added-known", added.known().size()));
                    }
                    if (added.leftOut() > 0) {
                        parts.add(messages.count("queue.added-left-out", added.leftOut()));
                    }
                    return String.join(" ", parts);
                },
                model.lastAddedProperty(),
                messages.languageProperty());
    }
}
