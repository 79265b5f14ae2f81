package ai.veritasad.desktop.account;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Times;
import ai.veritasad.desktop.sync.SyncModel;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Whether the history goes to the other devices too, and how that went. */
final class SharingCard extends VBox {

    private final Messages messages;

    SharingCard(Messages messages, SyncModel model) {
        super(8);
        this.messages = messages;
        getStyleClass().add("card");
        CheckBox shared = new CheckBox();
        shared.setId("account-share");
        shared.textProperty().bind(messages.bound("account.share"));
        shared.setWrapText(true);
        shared.selectedProperty().bindBidirectional(model.sharedProperty());
        Label state = new Label();
        state.setId("account-shared");
        state.setWrapText(true);
        state.getStyleClass().add(Styles.TEXT_MUTED);
        state.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> said(model.stateProperty().get()),
                                model.stateProperty(),
                                messages.languageProperty()));
        getChildren().setAll(shared, state);
    }

    private String said(SyncModel.State state) {
        return switch (state) {
            case SyncModel.State.Quiet ignored -> messages.text("account.share-hint");
            case SyncModel.State.Running ignored -> messages.text("account.sharing");
            case SyncModel.State.Failed failed -> messages.local(failed.why());
            case SyncModel.State.Done done ->
                    messages.text(
                            "account.shared",
                            Times.minute(done.at(), messages.locale()),
                            done.told().pulled(),
                            done.told().pushed(),
                            done.told().twice());
        };
    }
}
