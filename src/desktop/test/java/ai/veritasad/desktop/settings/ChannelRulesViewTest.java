package ai.veritasad.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.document.language.Language;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@SuppressWarnings("NullAway.Init") // The view is shown before each test.
class ChannelRulesViewTest extends ApplicationTest {

    private SettingsModel model;

    @Override
    public void start(Stage stage) {
        model = new SettingsModel(new Memory(), Language.ENGLISH);
        model.jurisdictions().setAll("RU");
        stage.setScene(
                new Scene(
                        new ChannelRulesView(
                                model,
                                new Analyzer("test").jurisdictions(),
                                FXCollections.observableArrayList("Kitchen"),
                                new Messages(Language.ENGLISH)),
                        700,
                        400));
        stage.show();
    }

    @Test
    void a_channel_gets_rules_of_its_own_and_loses_them() {
        clickOn("#channel-name").write("Kitchen  talk").type(KeyCode.ENTER);
        clickOn("#channel-add");
        assertThat(model.channels().all().get("Kitchen talk")).containsExactly("RU");
        clickOn(named("Kitchen talk: Germany"));
        clickOn(named("Kitchen talk: Russia"));
        assertThat(model.channels().all().get("Kitchen talk")).containsExactly("DE");
        clickOn(named("Check Kitchen talk by the usual rules"));
        assertThat(model.channels().all()).isEmpty();
    }

    private Node named(String name) {
        return lookup((Node node) -> name.equals(node.getAccessibleText())).query();
    }
}
