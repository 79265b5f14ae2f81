package ai.veritasad.desktop.account;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.sync.SyncModel;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of the account: a way in, or who is in, what is left of today and the devices. */
public final class AccountView extends ScrollPane {

    private final Messages messages;
    private final AccountModel model;
    private final SyncModel sync;
    private final VBox page = new VBox();
    private final Label trouble = new Label(null, new FontIcon(Feather.ALERT_TRIANGLE));

    public AccountView(Messages messages, AccountModel model, SyncModel sync) {
        this.messages = messages;
        this.model = model;
        this.sync = sync;
        getStyleClass().addAll("settings", "account");
        setFitToWidth(true);
        page.getStyleClass().add("page");
        page.setMaxWidth(860);
        setContent(page);
        trouble.setId("account-trouble");
        trouble.getStyleClass().addAll("account-note", "account-bad");
        trouble.setWrapText(true);
        trouble.setMaxWidth(Double.MAX_VALUE);
        trouble.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> model.troubleProperty().get().map(messages::local).orElse(""),
                                model.troubleProperty(),
                                messages.languageProperty()));
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        model.phaseProperty().subscribe(this::show);
    }

    private void show(Phase phase) {
        Label title = words("account.title");
        title.getStyleClass().add(Styles.TITLE_2);
        page.getChildren().setAll(title, trouble);
        page.getChildren()
                .addAll(
                        switch (phase) {
                            case Phase.Out ignored -> new Node[] {entrance()};
                            case Phase.Entering ignored -> new Node[] {waiting()};
                            case Phase.In in ->
                                    new Node[] {
                                        new StandingCard(messages, model, in),
                                        new SharingCard(messages, sync),
                                        new DevicesCard(messages, model, in)
                                    };
                        });
    }

    private VBox entrance() {
        TextField server = new TextField();
        server.setId("account-server");
        server.setPromptText("https://");
        server.textProperty().bindBidirectional(model.serverProperty());
        server.setOnAction(entered -> model.signIn());
        HBox.setHgrow(server, Priority.ALWAYS);
        Button enter = new Button(null, new FontIcon(Feather.LOG_IN));
        enter.setId("account-sign-in");
        enter.textProperty().bind(messages.bound("account.sign-in"));
        enter.getStyleClass().add(Styles.ACCENT);
        enter.setMinWidth(USE_PREF_SIZE);
        enter.setOnAction(pressed -> model.signIn());
        Label name = words("account.server");
        name.getStyleClass().add("setting-name");
        name.setLabelFor(server);
        HBox line = new HBox(8, server, enter);
        VBox card =
                new VBox(
                        16,
                        words("account.without"),
                        words("account.with"),
                        new VBox(6, name, line));
        card.getStyleClass().add("card");
        return card;
    }

    private VBox waiting() {
        ProgressIndicator circle = new ProgressIndicator();
        circle.setPrefSize(28, 28);
        Label told = words("account.waiting");
        Button cancel = new Button();
        cancel.setId("account-give-up");
        cancel.textProperty().bind(messages.bound("account.give-up"));
        cancel.setCancelButton(true);
        cancel.setOnAction(pressed -> model.giveUp());
        HBox line = new HBox(12, circle, told);
        line.getStyleClass().add("account-line");
        VBox card = new VBox(16, line, cancel);
        card.getStyleClass().add("card");
        return card;
    }

    private Label words(String key) {
        Label words = new Label();
        words.textProperty().bind(messages.bound(key));
        words.setWrapText(true);
        return words;
    }
}
