package ai.veritasad.desktop.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.Theme;
import ai.veritasad.desktop.report.Sample;
import ai.veritasad.document.language.Language;

import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

import java.util.ArrayList;
import java.util.List;

class TranscriptViewTest extends ApplicationTest {

    private final TranscriptModel model = new TranscriptModel();
    private final List<MediaTime> sought = new ArrayList<>();
    private final List<Span> made = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        Report report = Sample.report();
        TranscriptView view =
                new TranscriptView(model, new Messages(Language.ENGLISH), sought::add, made::add);
        Scene scene = new Scene(view, 700, 600);
        Theme.LIGHT.use();
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        model.open(
                report.observations().transcript(),
                FXCollections.observableArrayList(report.segments()));
    }

    @Test
    void a_clicked_word_is_heard() {
        Label word = word("вечер! ");
        clickOn(word);
        assertThat(sought).containsExactly(model.span(new Place(0, 1)).start());
    }

    @Test
    void marked_words_become_a_segment() {
        Button make = lookup("#transcript-segment").queryButton();
        assertThat(make.isDisabled()).isTrue();
        interact(() -> model.markLines(4, 5));
        interact(make::fire);
        assertThat(made)
                .singleElement()
                .satisfies(span ->
                        assertThat(span.start())
                                .isEqualTo(model.lines().get(4).words().getFirst().span().start()));
        assertThat(make.isDisabled()).isTrue();
    }

    @Test
    void hits_are_counted_and_gone_through_by_enter() {
        TextField field = lookup("#transcript-search").queryAs(TextField.class);
        Label hits = lookup("#transcript-hits").queryAs(Label.class);
        interact(field::requestFocus);
        interact(() -> field.setText("приёмник"));
        assertThat(hits.getText()).startsWith("1 / ");
        type(KeyCode.ENTER);
        assertThat(hits.getText()).startsWith("2 / ");
        interact(() -> field.setText("нет такого"));
        assertThat(hits.getText()).isEqualTo("not found");
    }

    private Label word(String text) {
        return lookup(".word").queryAllAs(Label.class).stream()
                .filter(word -> word.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
