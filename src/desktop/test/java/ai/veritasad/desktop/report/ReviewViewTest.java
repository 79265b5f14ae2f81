package ai.veritasad.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.Theme;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.document.Review;
import ai.veritasad.document.language.Language;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class ReviewViewTest extends ApplicationTest {

    private final Messages messages = new Messages(Language.ENGLISH);
    private final Work work = Work.ofTheWindow();
    private final ReviewModel model = new ReviewModel(Sample.ANALYZER, work);
    private final List<MediaTime> sought = new ArrayList<>();
    private final List<Span> played = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        ReviewView view =
                new ReviewView(
                        model,
                        messages,
                        new Surroundings(
                                sought::add,
                                played::add,
                                link -> {},
                                () -> MediaTime.ofSeconds(30),
                                segment -> {}),
                        () -> {});
        Scene scene = new Scene(view, 480, 800);
        Theme.LIGHT.use();
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        model.open(Sample.report(), Optional.empty(), edits -> {});
    }

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void the_verdict_speaks_the_language_of_the_moment() {
        assertThat(sentence()).isEqualTo("2 ads, 1 without a declaration");
        interact(() -> messages.languageProperty().set(Language.RUSSIAN));
        assertThat(sentence()).isEqualTo("2 рекламы, 1 без пометки");
        interact(() -> model.review("s2", Review.REJECTED));
        settle();
        assertThat(sentence()).isEqualTo("1 реклама, всё помечено полностью");
    }

    @Test
    void segments_are_worked_through_by_keys_alone_and_every_deed_is_undone() {
        Node list = lookup("#segments").query();
        interact(list::requestFocus);
        type(KeyCode.DOWN);
        assertThat(model.selectedProperty().get()).isEqualTo("s2");
        assertThat(sought).isNotEmpty();
        type(KeyCode.A);
        assertThat(model.row("s2").orElseThrow().review()).isEqualTo(Review.ACCEPTED);
        type(KeyCode.UP);
        type(KeyCode.S);
        settle();
        assertThat(model.rows()).hasSize(3);
        type(KeyCode.ENTER);
        assertThat(played).containsExactly(model.selected().orElseThrow().segment().span());
        type(KeyCode.DELETE);
        settle();
        assertThat(model.rows()).hasSize(2);
        press("undo");
        press("undo");
        press("undo");
        settle();
        assertThat(model.segments()).isEqualTo(Sample.report().segments());
        press("redo");
        assertThat(model.row("s2").orElseThrow().review()).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void a_name_that_was_typed_is_kept_when_the_field_is_left() {
        TextField advertiser = lookup("#advertiser").queryAs(TextField.class);
        interact(advertiser::requestFocus);
        interact(() -> advertiser.setText("ООО «Ромашка»"));
        interact(() -> lookup("#segments").query().requestFocus());
        assertThat(model.selected().orElseThrow().segment().advertiser()).contains("ООО «Ромашка»");
    }

    @Test
    void a_proof_leads_to_the_moment_that_it_shows() {
        interact(() -> lookup(".proof").<ButtonBase>query().fire());
        assertThat(sought).last().isEqualTo(MediaTime.ofSeconds(21));
        interact(() -> lookup(".clue .hyperlink").<Hyperlink>query().fire());
        assertThat(sought)
                .last()
                .isEqualTo(
                        Sample.report()
                                .observations()
                                .signals()
                                .get(
                                        model.selected()
                                                .orElseThrow()
                                                .segment()
                                                .evidence()
                                                .getFirst()
                                                .signal())
                                .span()
                                .start());
    }

    @Test
    void other_rules_judge_at_once() {
        press("jurisdiction-US");
        press("jurisdiction-EU");
        settle();
        assertThat(lookup(".state-chip").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("RU · no declaration found");
    }

    private String sentence() {
        return lookup("#verdict-sentence").queryAs(Label.class).getText();
    }

    private void press(String id) {
        interact(() -> lookup("#" + id).<ButtonBase>query().fire());
    }

    private void settle() {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !model.judgingProperty().get());
        } catch (TimeoutException e) {
            throw new AssertionError("the judgement did not come back", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
