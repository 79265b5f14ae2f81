package ai.veritasad.desktop.account;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.api.wire.key.Device;
import ai.veritasad.desktop.PngFile;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.Theme;
import ai.veritasad.desktop.settings.Memory;
import ai.veritasad.desktop.sync.HistorySync;
import ai.veritasad.desktop.sync.SyncModel;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.document.language.Language;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // The window is shown before each test.
class AccountViewTest {

    @TempDir private static Path folder;

    private final Memory memory = new Memory();
    private Work work;
    private HostedServer server;
    private Messages messages;
    private AccountModel model;
    private Scene scene;

    @Start
    void show(Stage stage) throws IOException {
        work = Work.ofTheWindow();
        server = new HostedServer();
        messages = new Messages(Language.ENGLISH);
        model =
                new AccountModel(
                        work,
                        server.account(Files.createTempDirectory(folder, "home")),
                        memory,
                        new Device("desk", "Linux"),
                        HostedServer::allow);
        SyncModel sync =
                new SyncModel(
                        work,
                        memory,
                        () -> new HistorySync.Told(1, 2, 0),
                        () -> {},
                        InstantSource.system());
        scene = new Scene(new AccountView(messages, model, sync), 1000, 760);
        Theme.LIGHT.use();
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        model.close();
        work.close();
        server.close();
    }

    @Test
    void a_person_signs_in_by_keys_and_sees_what_is_left(FxRobot robot) throws Exception {
        take("account-out");
        robot.interact(() -> robot.lookup("#account-server").query().requestFocus());
        robot.write(server.address()).type(KeyCode.ENTER);
        until(() -> robot.lookup("#account-quota").tryQuery().isPresent());
        until(() -> robot.lookup(".account-revoke").tryQuery().isPresent());

        assertThat(robot.lookup("#account-quota").<ProgressBar>query().getProgress())
                .isEqualTo(0.4);
        assertThat(text(robot, "#account-standing")).contains("6 of 10");
        assertThat(text(robot, "#account-used")).contains("Used today: 3 of 10");
        take("account-in");
    }

    @Test
    void every_word_follows_the_language(FxRobot robot) throws Exception {
        signIn(robot);
        robot.interact(() -> messages.languageProperty().set(Language.RUSSIAN));

        assertThat(text(robot, "#account-plan")).isEqualTo("Тариф: начальный");
        assertThat(text(robot, "#account-standing")).contains("6 из 10");
        robot.interact(() -> {
            Theme.DARK.use();
            Theme.DARK.dress(scene);
        });
        take("account-in-ru-dark");
    }

    @Test
    void a_revoked_key_is_said_where_the_quota_was(FxRobot robot) throws Exception {
        signIn(robot);
        server.refusal = "INVALID_API_KEY";
        robot.clickOn("#account-refresh");
        until(() -> text(robot, "#account-standing").contains("Sign in again"));

        assertThat(robot.lookup("#account-quota").tryQuery()).isEmpty();
        take("account-revoked");
    }

    @Test
    void the_history_is_shared_only_when_somebody_says_so(FxRobot robot) throws Exception {
        signIn(robot);
        assertThat(text(robot, "#account-shared")).contains("stay on this computer");

        robot.clickOn("#account-share");
        until(() -> text(robot, "#account-shared").contains("came 1, went 2"));
    }

    private void signIn(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            model.serverProperty().set(server.address());
            model.signIn();
        });
        until(() -> robot.lookup(".account-revoke").tryQuery().isPresent());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static void until(Callable<Boolean> so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Where {@code -Dveritasad.pictures} names a folder, as the pages of the docs have theirs. */
    private void take(String name) throws Exception {
        String pictures = System.getProperty("veritasad.pictures");
        if (pictures != null) {
            var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
            PngFile.write(image, Path.of(pictures).resolve(name + ".png"));
        }
    }
}
