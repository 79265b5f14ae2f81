package ai.veritasad.desktop.report.reason;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.ReviewModel;
import ai.veritasad.desktop.report.Signs;
import ai.veritasad.desktop.report.Surroundings;
import ai.veritasad.document.Reviewed;
import ai.veritasad.document.reason.Clue;
import ai.veritasad.document.reason.Clues;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All about the selected segment: what a person says of it, why it was found, what rules ask. */
public final class EvidencePanel extends ScrollPane {

    private static final int FIRST = 8;

    private final ReviewModel model;
    private final Messages messages;
    private final Surroundings around;
    private final SegmentForm form;
    private final VBox reasons = new VBox();
    private final VBox rules = new VBox();
    private final Label none = new Label();
    private final VBox content = new VBox();
    private Optional<Reviewed> told = Optional.empty();
    private boolean all;

    public EvidencePanel(ReviewModel model, Messages messages, Surroundings around) {
        this.model = model;
        this.messages = messages;
        this.around = around;
        this.form = new SegmentForm(model, messages, around);
        setId("evidence");
        getStyleClass().addAll("evidence-panel", "edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("evidence");
        reasons.getStyleClass().add("reasons");
        rules.getStyleClass().add("rules");
        none.setWrapText(true);
        none.getStyleClass().add("placeholder");
        none.textProperty().bind(messages.bound("report.none-selected"));
        setContent(content);
        model.selectedProperty()
                .subscribe(id -> {
                    all = false;
                    setVvalue(0);
                    show();
                });
        model.rows().subscribe(this::show);
        model.reportProperty().subscribe(this::show);
        messages.languageProperty()
                .subscribe(() -> {
                    told = Optional.empty();
                    show();
                });
    }

    private void show() {
        Optional<Reviewed> selected = model.selected();
        Optional<Report> report = model.reportProperty().get();
        if (selected.isEmpty() || report.isEmpty()) {
            told = Optional.empty();
            content.getChildren().setAll(none);
            return;
        }
        form.show(selected.get());
        if (!selected.equals(told)) {
            told = selected;
            tell(selected.get(), report.get());
        }
        if (content.getChildren().size() < 2) {
            content.getChildren().setAll(form, reasons, rules);
        }
    }

    private void tell(Reviewed one, Report report) {
        Clues clues = new Clues(messages, report.observations());
        List<Clue> why = clues.of(one.segment());
        reasons.getChildren().setAll(title(messages.text("report.why")));
        if (why.isEmpty()) {
            reasons.getChildren().add(note(messages.text("report.no-reasons")));
        }
        why.stream()
                .limit(all ? why.size() : FIRST)
                .forEach(clue ->
                        reasons.getChildren().add(new ClueRow(clue, messages, around.seek())));
        if (!all && why.size() > FIRST) {
            Hyperlink more = new Hyperlink(messages.text("report.more", why.size()));
            more.setOnAction(pressed -> {
                all = true;
                tell(one, report);
            });
            reasons.getChildren().add(more);
        }
        rules.getChildren().setAll(rules(one, report, clues));
    }

    private List<Node> rules(Reviewed one, Report report, Clues clues) {
        List<Node> nodes = new ArrayList<>();
        if (!one.segment().disclosures().isEmpty()) {
            nodes.add(title(messages.text("report.rules")));
            one.segment().disclosures().forEach(each -> nodes.add(card(each, clues)));
        }
        List<Disclosure> whole =
                report.verdict().disclosures().stream()
                        .filter(each -> !each.findings().isEmpty())
                        .toList();
        if (!whole.isEmpty()) {
            nodes.add(title(messages.text("report.whole")));
            whole.forEach(each -> nodes.add(card(each, clues)));
        }
        return nodes;
    }

    private VBox card(Disclosure disclosure, Clues clues) {
        Label state =
                new Label(
                        disclosure.jurisdiction()
                                + " · "
                                + messages.name("report.state", disclosure.state()),
                        Signs.of(disclosure.state()));
        state.getStyleClass().addAll("state-title", Signs.styleOf(disclosure.state()));
        VBox card = new VBox(state);
        card.getStyleClass().add("jurisdiction-card");
        if (disclosure.findings().isEmpty()) {
            card.getChildren().add(note(messages.text("report.no-findings")));
        }
        disclosure
                .findings()
                .forEach(finding ->
                        card.getChildren()
                                .add(
                                        new FindingRow(
                                                finding,
                                                clues.of(finding.signals()),
                                                messages,
                                                around)));
        return card;
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("part-title");
        return title;
    }

    private static Label note(String words) {
        Label note = new Label(words);
        note.getStyleClass().add("note");
        note.setWrapText(true);
        return note;
    }
}
