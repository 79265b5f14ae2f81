package ai.veritasad.desktop.account;

import ai.veritasad.api.account.Standing;
import ai.veritasad.api.wire.quota.Quota;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Times;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/** Who is signed in and where, how things stand, and the day's quota as a bar. */
final class StandingCard extends VBox {

    private final Messages messages;

    StandingCard(Messages messages, AccountModel model, Phase.In in) {
        super(16);
        this.messages = messages;
        getStyleClass().add("card");
        Label name = new Label(in.account().name(), new FontIcon(Feather.USER));
        name.setId("account-name");
        name.getStyleClass().add(Styles.TITLE_4);
        Label server = new Label(in.account().server().toString());
        server.getStyleClass().add(Styles.TEXT_MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head =
                new HBox(
                        8,
                        new VBox(2, name, server),
                        gap,
                        button("account.refresh", Feather.REFRESH_CW, model::refresh),
                        button("account.sign-out", Feather.LOG_OUT, model::signOut));
        head.getStyleClass().add("account-line");
        getChildren().setAll(head, said(in.standing()));
        in.standing().flatMap(StandingCard::quota).ifPresent(this::show);
        if (in.standing().filter(Standing.KeyRevoked.class::isInstance).isPresent()) {
            Button again = button("account.sign-in", Feather.LOG_IN, model::signInAgain);
            again.getStyleClass().add(Styles.ACCENT);
            getChildren().add(again);
        }
    }

    private static Optional<Quota> quota(Standing standing) {
        return standing instanceof Standing.Ready ready
                ? Optional.of(ready.quota())
                : Optional.empty();
    }

    private Label said(Optional<Standing> standing) {
        boolean good =
                standing.isEmpty() || standing.filter(Standing.Ready.class::isInstance).isPresent();
        Label said = new Label(null, new FontIcon(good ? Feather.CHECK_CIRCLE : Feather.INFO));
        said.setId("account-standing");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        said.getStyleClass().add("account-note");
        standing.ifPresent(known -> said.getStyleClass().add(tone(known)));
        said.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        standing.map(known -> messages.local(known.text()))
                                                .orElseGet(() -> messages.text("account.asking")),
                                messages.languageProperty()));
        return said;
    }

    private static String tone(Standing standing) {
        return switch (standing) {
            case Standing.Ready ignored -> "account-good";
            case Standing.SignedOut ignored -> "account-plain";
            case Standing.Offline ignored -> "account-warning";
            case Standing.ClockWrong ignored -> "account-warning";
            case Standing.Unclear ignored -> "account-warning";
            case Standing.Exhausted ignored -> "account-bad";
            case Standing.Banned ignored -> "account-bad";
            case Standing.Inactive ignored -> "account-bad";
            case Standing.KeyRevoked ignored -> "account-bad";
            case Standing.OfflineUsedUp ignored -> "account-bad";
        };
    }

    private void show(Quota quota) {
        Label plan = new Label();
        plan.setId("account-plan");
        plan.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        messages.text(
                                                "account.plan",
                                                messages.name("account.plan", quota.plan())),
                                messages.languageProperty()));
        double share =
                quota.limit() == 0 ? 1 : (double) (quota.used() + quota.reserved()) / quota.limit();
        ProgressBar bar = new ProgressBar(Math.clamp(share, 0, 1));
        bar.setId("account-quota");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        Label used = new Label();
        used.setId("account-used");
        used.setWrapText(true);
        used.getStyleClass().add(Styles.TEXT_MUTED);
        used.textProperty()
                .bind(Bindings.createStringBinding(() -> used(quota), messages.languageProperty()));
        bar.accessibleTextProperty().bind(used.textProperty());
        getChildren().add(new VBox(6, plan, bar, used));
    }

    private String used(Quota quota) {
        return messages.text(
                "account.used",
                quota.used(),
                quota.limit(),
                quota.reserved(),
                quota.credits(),
                Times.minute(quota.resetsAt(), messages.locale()));
    }

    private Button button(String key, Feather icon, Runnable deed) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.textProperty().bind(messages.bound(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> deed.run());
        return button;
    }
}
