package ai.veritasad.desktop.account;

import ai.veritasad.desktop.language.Messages;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Hands files or a link to the server; only there while somebody is signed in. */
public final class ServerMenu extends MenuButton {

    /**
     * @param files asks for files and sends them
     * @param link takes the clipboard's link
     */
    public ServerMenu(Messages messages, AccountModel model, Runnable files, Runnable link) {
        super(null, new FontIcon(Feather.CLOUD));
        setId("queue-server");
        textProperty().bind(messages.bound("queue.server"));
        setMinWidth(USE_PREF_SIZE);
        getItems()
                .setAll(
                        item(messages, "queue.server-files", Feather.UPLOAD_CLOUD, files),
                        item(messages, "queue.server-link", Feather.LINK, link));
        visibleProperty().bind(model.signedIn());
        managedProperty().bind(visibleProperty());
    }

    private static MenuItem item(Messages messages, String key, Feather icon, Runnable deed) {
        MenuItem item = new MenuItem(null, new FontIcon(icon));
        item.textProperty().bind(messages.bound(key));
        item.setOnAction(chosen -> deed.run());
        return item;
    }
}
