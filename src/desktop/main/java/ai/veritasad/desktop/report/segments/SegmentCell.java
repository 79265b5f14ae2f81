package ai.veritasad.desktop.report.segments;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.summary.Outcomes;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.Signs;
import ai.veritasad.document.Review;
import ai.veritasad.document.Reviewed;
import ai.veritasad.document.language.Numbers;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One segment in two lines: when, what and how sure; whose, declared or not, checked or not. */
final class SegmentCell extends ListCell<Reviewed> {

    private static final PseudoClass ANONYMOUS = PseudoClass.getPseudoClass("anonymous");
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");

    private final Messages messages;
    private final Numbers numbers;
    private final Region bar = new Region();
    private final Label span = new Label();
    private final Label kind = new Label();
    private final Label probability = new Label();
    private final Label advertiser = new Label();
    private final Label state = new Label();
    private final Label review = new Label();
    private final HBox content;

    SegmentCell(Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages);
        getStyleClass().add("segment-cell");
        bar.getStyleClass().add("kind-bar");
        span.getStyleClass().add("span");
        span.setMinWidth(USE_PREF_SIZE);
        kind.getStyleClass().add("kind-name");
        probability.getStyleClass().add("probability");
        probability.setMinWidth(USE_PREF_SIZE);
        advertiser.getStyleClass().add("advertiser");
        state.setMinWidth(USE_PREF_SIZE);
        review.setMinWidth(USE_PREF_SIZE);
        review.getStyleClass().add("review");
        HBox first = new HBox(span, kind, space(), probability);
        HBox second = new HBox(advertiser, space(), state, review);
        first.getStyleClass().add("line");
        second.getStyleClass().add("line");
        VBox lines = new VBox(first, second);
        lines.getStyleClass().add("lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        content = new HBox(bar, lines);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("segment");
        setPrefWidth(0);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    @Override
    protected void updateItem(@Nullable Reviewed one, boolean empty) {
        super.updateItem(one, empty);
        setText(null);
        if (empty || one == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(one);
            setGraphic(content);
        }
    }

    private void show(Reviewed one) {
        Segment segment = one.segment();
        bar.getStyleClass().setAll("kind-bar", Signs.styleOf(segment.kind()));
        span.setText(numbers.span(segment.span()));
        kind.setText(messages.name("report.kind", segment.kind()));
        probability.setText(numbers.percent(segment.probability()));
        advertiser.setText(segment.advertiser().orElseGet(() -> messages.text("report.anonymous")));
        pseudoClassStateChanged(ANONYMOUS, segment.advertiser().isEmpty());
        pseudoClassStateChanged(REJECTED, !one.counts());
        Disclosure.State worst = Outcomes.worst(segment.disclosures());
        state.setVisible(one.counts() && !segment.disclosures().isEmpty());
        state.setManaged(state.isVisible());
        state.setText(messages.name("report.state", worst));
        state.setGraphic(Signs.of(worst));
        state.getStyleClass().setAll("label", "state-text", Signs.styleOf(worst));
        showReview(one);
        setAccessibleText(
                String.join(
                        ", ",
                        span.getText(),
                        kind.getText(),
                        advertiser.getText(),
                        state.getText(),
                        probability.getText(),
                        messages.name("report.review", one.review()),
                        one.touched() ? messages.text("report.touched") : ""));
    }

    private void showReview(Reviewed one) {
        boolean told = one.review() != Review.OPEN || one.touched();
        review.setVisible(told);
        review.setManaged(told);
        review.setText(
                one.review() == Review.REJECTED
                        ? messages.name("report.review", one.review())
                        : "");
        review.setGraphic(
                new FontIcon(
                        switch (one.review()) {
                            case OPEN -> Feather.EDIT_2;
                            case ACCEPTED -> Feather.CHECK;
                            case REJECTED -> Feather.SLASH;
                        }));
    }
}
