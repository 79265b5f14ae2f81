package ai.veritasad.desktop.links;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.document.language.Numbers;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/** What is being fetched, how far it is, and a way to end it; not there while nothing is. */
public final class LinkStrip extends VBox {

    private final Messages messages;
    private final Numbers numbers;

    public LinkStrip(LinkModel model, Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages);
        setId("links");
        getStyleClass().add("link-strip");
        Label words = new Label();
        words.setId("links-words");
        words.setWrapText(true);
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words(model.paceProperty().get(), model.waiting().size()),
                                model.paceProperty(),
                                messages.languageProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button end = new Button(null, new FontIcon(Feather.X));
        end.setId("links-cancel");
        end.setTooltip(new Tooltip());
        end.getTooltip().textProperty().bind(messages.bound("links.cancel"));
        end.accessibleTextProperty().bind(messages.bound("links.cancel"));
        end.setOnAction(pressed -> model.cancel());
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        model.paceProperty().subscribe(pace -> bar.setProgress(share(pace)));
        getChildren().setAll(new HBox(8, words, gap, end), bar);
        visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.paceProperty().get().isPresent(),
                                model.paceProperty()));
        managedProperty().bind(visibleProperty());
    }

    private String words(Optional<LinkModel.Pace> pace, int waiting) {
        return pace.map(now ->
                        messages.text(
                                        "links.fetching",
                                        now.link().host(),
                                        numbers.bytes(now.bytes()))
                                + (waiting > 1
                                        ? " " + messages.count("links.more", waiting - 1)
                                        : ""))
                .orElse("");
    }

    private static double share(Optional<LinkModel.Pace> pace) {
        return pace.filter(now -> now.all().orElse(0) > 0)
                .map(now -> (double) now.bytes() / now.all().getAsLong())
                .orElse(ProgressBar.INDETERMINATE_PROGRESS);
    }
}
