package ai.veritasad.desktop.report.reason;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.ReviewModel;
import ai.veritasad.desktop.report.Surroundings;
import ai.veritasad.document.Review;
import ai.veritasad.document.Reviewed;
import ai.veritasad.document.language.Numbers;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.BiConsumer;

/** What a person can say of the selected segment: its kind, its advertiser, true or not, a note. */
final class SegmentForm extends VBox {

    private final ReviewModel model;
    private final Messages messages;
    private final Label span = new Label();
    private final Label probability = new Label();
    private final ComboBox<Segment.Kind> kind = new ComboBox<>();
    private final TextField advertiser = new TextField();
    private final TextArea note = new TextArea();
    private final ToggleButton accept = toggle("accept", Feather.CHECK, Review.ACCEPTED);
    private final ToggleButton reject = toggle("reject", Feather.SLASH, Review.REJECTED);
    private String shown = "";

    SegmentForm(ReviewModel model, Messages messages, Surroundings around) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("segment-form");
        span.getStyleClass().add("form-span");
        span.setMinWidth(USE_PREF_SIZE);
        probability.getStyleClass().add("note");
        Button play = new Button();
        play.setGraphic(new FontIcon(Feather.PLAY));
        play.getStyleClass().add("flat");
        named(play, "report.do.play");
        play.setOnAction(pressed ->
                model.selected().ifPresent(one -> around.play().accept(one.segment().span())));
        named(accept, "report.do.accept");
        named(reject, "report.do.reject");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(span, play, probability, space, accept, reject);
        head.getStyleClass().add("form-line");
        kinds();
        field(advertiser, "advertiser", "report.advertiser-field", model::name);
        field(note, "note", "report.note-field", model::note);
        advertiser.setOnAction(entered -> commit(advertiser, model::name));
        advertiser.promptTextProperty().bind(messages.bound("report.anonymous"));
        note.promptTextProperty().bind(messages.bound("report.note-prompt"));
        note.setPrefRowCount(1);
        note.setWrapText(true);
        HBox whose = new HBox(kind, advertiser);
        HBox.setHgrow(advertiser, Priority.ALWAYS);
        whose.getStyleClass().add("form-line");
        getChildren().setAll(head, whose, note);
    }

    void show(Reviewed one) {
        shown = one.id();
        Segment segment = one.segment();
        Numbers numbers = new Numbers(messages);
        span.setText(numbers.span(segment.span()));
        probability.setText(
                messages.text("report.probability", numbers.percent(segment.probability())));
        kind.setValue(segment.kind());
        put(advertiser, segment.advertiser().orElse(""));
        put(note, one.note());
        accept.setSelected(one.review() == Review.ACCEPTED);
        reject.setSelected(one.review() == Review.REJECTED);
    }

    /** What is being typed is not overwritten. */
    private static void put(TextInputControl field, String text) {
        if (!field.isFocused()) {
            field.setText(text);
        }
    }

    private void kinds() {
        kind.setId("kind");
        kind.getItems().setAll(Segment.Kind.values());
        kind.accessibleTextProperty().bind(messages.bound("report.kind-field"));
        kind.setMinWidth(USE_PREF_SIZE);
        messages.languageProperty().subscribe(language -> nameKinds());
        kind.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null && !shown.isEmpty()) {
                        model.relabel(shown, chosen);
                    }
                });
    }

    /** The box writes its value anew only when that changes. */
    private void nameKinds() {
        kind.setConverter(names());
        String open = shown;
        Segment.Kind chosen = kind.getValue();
        shown = "";
        kind.setValue(null);
        kind.setValue(chosen);
        shown = open;
    }

    private StringConverter<Segment.Kind> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Segment.@Nullable Kind one) {
                return one == null ? "" : messages.name("report.kind", one);
            }

            @Override
            public Segment.Kind fromString(String name) {
                throw new UnsupportedOperationException("kinds are chosen, not typed");
            }
        };
    }

    private void field(
            TextInputControl field, String id, String key, BiConsumer<String, String> keep) {
        field.setId(id);
        field.accessibleTextProperty().bind(messages.bound(key));
        field.focusedProperty()
                .subscribe((before, focused) -> {
                    if (!focused) {
                        commit(field, keep);
                    }
                });
    }

    private void commit(TextInputControl field, BiConsumer<String, String> keep) {
        if (!shown.isEmpty()) {
            keep.accept(shown, field.getText());
        }
    }

    private ToggleButton toggle(String id, Feather icon, Review verdict) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add(id);
        button.setOnAction(pressed -> judge(button.isSelected() ? verdict : Review.OPEN));
        return button;
    }

    private void judge(Review verdict) {
        model.review(shown, verdict);
    }

    private void named(Region control, String key) {
        control.accessibleTextProperty().bind(messages.bound(key));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(messages.bound(key));
        Tooltip.install(control, tip);
    }
}
