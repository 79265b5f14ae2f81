package ai.veritasad.desktop;

import ai.veritasad.analyzer.disclosure.DisclosureRules;
import ai.veritasad.desktop.language.Language;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.Theme;
import ai.veritasad.desktop.settings.Kept;
import ai.veritasad.desktop.settings.SettingsModel;
import ai.veritasad.desktop.settings.SettingsView;
import ai.veritasad.desktop.window.Action;
import ai.veritasad.desktop.window.Actions;
import ai.veritasad.desktop.window.CheatSheet;
import ai.veritasad.desktop.window.MainWindow;
import ai.veritasad.desktop.window.Navigation;
import ai.veritasad.desktop.window.Page;
import ai.veritasad.desktop.window.PaletteView;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Wires every room to the others, by constructor, in one place. */
public final class Desktop {

    private final Stage stage;
    private final SettingsModel settings;
    private final Messages messages;
    private final Navigation navigation = new Navigation();
    private final Actions actions;
    private final MainWindow window;
    private final Scene scene;

    public Desktop(Stage stage, Kept kept, Path folder) {
        this.stage = stage;
        settings = new SettingsModel(kept, Language.of(Locale.getDefault()));
        messages = new Messages(settings.languageProperty().get());
        messages.languageProperty().bindBidirectional(settings.languageProperty());
        actions = new Actions(settings.keys());
        SettingsView settingsPage =
                new SettingsView(
                        messages,
                        settings,
                        DisclosureRules.bundled().jurisdictions(),
                        actions,
                        folder);
        window = new MainWindow(messages, navigation, Map.of(Page.SETTINGS, settingsPage));
        scene = new Scene(window, 1280, 800);
        actions.add(windowActions());
        actions.listenOn(scene);
        settings.themeProperty().subscribe(this::dress);
        settings.accentProperty().subscribe(accent -> accent.use(scene));
    }

    /** Opens the window. */
    public void show() {
        stage.titleProperty().bind(messages.bound("window.title"));
        stage.setMinWidth(1024);
        stage.setMinHeight(700);
        stage.setScene(scene);
        stage.show();
    }

    private void dress(Theme theme) {
        theme.use();
        theme.dress(scene);
    }

    private Action[] windowActions() {
        PaletteView palette = new PaletteView(actions, messages, window.overlay());
        CheatSheet keys = new CheatSheet(actions, messages, window.overlay());
        Action find = Action.always("window.action.palette", "Shortcut+K", palette::open);
        Action sheet = Action.always("window.action.keys", "Shift+Slash", keys::open);
        window.offer(find, Feather.COMMAND);
        window.offer(sheet, Feather.HELP_CIRCLE);
        return new Action[] {
            find,
            sheet,
            go("window.action.home", "Shortcut+1", Page.HOME),
            go("window.action.queue", "Shortcut+2", Page.QUEUE),
            go("window.action.review", "Shortcut+3", Page.REVIEW),
            go("window.action.history", "Shortcut+4", Page.HISTORY),
            go("window.action.settings", "Shortcut+Comma", Page.SETTINGS),
            Action.always("window.action.back", "Alt+Left", navigation::back),
            Action.always("window.action.language", "", this::switchLanguage),
            Action.always("window.action.theme", "Shortcut+Shift+T", this::switchTheme),
            Action.always(
                    "window.action.full-screen",
                    "F11",
                    () -> stage.setFullScreen(!stage.isFullScreen())),
            Action.always("window.action.quit", "Shortcut+Q", stage::close)
        };
    }

    private Action go(String id, String key, Page page) {
        return Action.always(id, key, () -> navigation.show(page));
    }

    private void switchLanguage() {
        settings.languageProperty()
                .set(messages.language() == Language.RUSSIAN ? Language.ENGLISH : Language.RUSSIAN);
    }

    private void switchTheme() {
        settings.themeProperty()
                .set(settings.themeProperty().get().isDark() ? Theme.LIGHT : Theme.DARK);
    }
}
