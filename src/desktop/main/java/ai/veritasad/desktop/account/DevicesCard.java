package ai.veritasad.desktop.account;

import ai.veritasad.api.account.Standing;
import ai.veritasad.api.wire.key.Key;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Times;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The devices of the account, each to be signed out, and all of them at once. */
final class DevicesCard extends VBox {

    private final Messages messages;
    private final AccountModel model;

    DevicesCard(Messages messages, AccountModel model, Phase.In in) {
        super(12);
        this.messages = messages;
        this.model = model;
        getStyleClass().add("card");
        setId("account-devices");
        Label heading = new Label();
        heading.textProperty().bind(messages.bound("account.devices"));
        heading.getStyleClass().add(Styles.TITLE_4);
        Button everywhere = new Button(null, new FontIcon(Feather.LOG_OUT));
        everywhere.setId("account-everywhere");
        everywhere.textProperty().bind(messages.bound("account.everywhere"));
        everywhere.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        everywhere.setMinWidth(USE_PREF_SIZE);
        everywhere.setOnAction(pressed -> model.signOutEverywhere());
        getChildren().add(heading);
        in.devices().forEach(key -> getChildren().add(row(key)));
        getChildren().add(everywhere);
        boolean any =
                !in.devices().isEmpty()
                        && in.standing().filter(Standing.KeyRevoked.class::isInstance).isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private HBox row(Key key) {
        Label name = new Label(key.device().name(), new FontIcon(Feather.MONITOR));
        Label more = new Label();
        more.getStyleClass().add(Styles.TEXT_MUTED);
        more.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        key.device().platform()
                                                + " · "
                                                + messages.text(
                                                        "account.last-used",
                                                        Times.minute(
                                                                key.lastUsedAt()
                                                                        .orElse(key.createdAt()),
                                                                messages.locale())),
                                messages.languageProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(10, name, more, gap, key.current() ? here() : revoke(key));
        row.getStyleClass().add("account-line");
        return row;
    }

    private Label here() {
        Label here = new Label();
        here.textProperty().bind(messages.bound("account.this-device"));
        here.getStyleClass().add("key");
        return here;
    }

    private Button revoke(Key key) {
        Button revoke = new Button();
        revoke.getStyleClass().add("account-revoke");
        revoke.textProperty().bind(messages.bound("account.revoke"));
        revoke.accessibleTextProperty()
                .bind(messages.bound("account.revoke-named", key.device().name()));
        revoke.setOnAction(pressed -> model.revoke(key));
        return revoke;
    }
}
