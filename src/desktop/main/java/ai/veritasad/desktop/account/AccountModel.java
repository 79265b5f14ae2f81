package ai.veritasad.desktop.account;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.api.account.MyAccount;
import ai.veritasad.api.account.SignedIn;
import ai.veritasad.api.account.Standing;
import ai.veritasad.api.client.HostedApi;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.http.Route;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.Key;
import ai.veritasad.desktop.settings.Kept;
import ai.veritasad.desktop.work.Work;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The account that this computer is signed in to, if any, and what can be done with it. Belongs to
 * the thread of the window; whatever asks the server works in the background.
 */
public final class AccountModel {

    private static final String SERVER = "server";

    private final Work work;
    private final MyAccount account;
    private final Kept kept;
    private final Device device;
    private final Consumer<String> browse;
    private final StringProperty server;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(new Phase.Out());
    private final ReadOnlyObjectWrapper<Optional<LocalText>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding signedIn =
            Bindings.createBooleanBinding(() -> phase.get() instanceof Phase.In, phase);
    private Optional<Cancellation> entering = Optional.empty();

    /**
     * @param device what this computer is called among an account's devices
     * @param browse opens a link outside
     */
    public AccountModel(
            Work work, MyAccount account, Kept kept, Device device, Consumer<String> browse) {
        this.work = work;
        this.account = account;
        this.kept = kept;
        this.device = device;
        this.browse = browse;
        this.server = new SimpleStringProperty(kept.read(SERVER).orElse(""));
    }

    /** As it was left by an earlier start, or by the command line. */
    public void open() {
        work.start(account::signedIn, this::show, this::tell);
    }

    private void show(Optional<SignedIn> known) {
        if (phase.get() instanceof Phase.Entering) {
            return;
        }
        if (known.isEmpty()) {
            phase.set(new Phase.Out());
            return;
        }
        boolean same =
                phase.get() instanceof Phase.In in
                        && in.account().accountId().equals(known.get().accountId());
        if (!same) {
            phase.set(new Phase.In(known.get(), Optional.empty(), List.of()));
        }
        refresh();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    public BooleanBinding signedIn() {
        return signedIn;
    }

    /** What went wrong last, until something goes well. */
    public ReadOnlyObjectProperty<Optional<LocalText>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The server's address as it was typed. */
    public StringProperty serverProperty() {
        return server;
    }

    /** Opens the browser and waits for whoever signs in there. */
    public void signIn() {
        Optional<URI> address = Route.address(server.get());
        if (address.isEmpty() || phase.get() instanceof Phase.Entering) {
            trouble.set(
                    Optional.of(
                            new LocalText(
                                    "Впишите адрес сервера, например https://ads.example.org.",
                                    "Type the server's address, such as https://ads.example.org.")));
            return;
        }
        Cancellation cancel = new Cancellation();
        entering = Optional.of(cancel);
        phase.set(new Phase.Entering());
        trouble.set(Optional.empty());
        work.inOrder(() -> kept.write(SERVER, server.get()), this::tell);
        work.start(
                () ->
                        account.signIn(
                                address.get(),
                                device,
                                link -> work.inWindow(() -> browse.accept(link.toString())),
                                cancel),
                entered -> left(cancel, Optional.of(entered), Optional.empty()),
                e -> left(cancel, Optional.empty(), Optional.of(e)));
    }

    /** Once this device's key does not count any more: signs in to the same server again. */
    public void signInAgain() {
        if (phase.get() instanceof Phase.In in) {
            server.set(in.account().server().toString());
            signIn();
        }
    }

    private void left(Cancellation cancel, Optional<SignedIn> entered, Optional<Exception> why) {
        if (entering.equals(Optional.of(cancel))) {
            entering = Optional.empty();
            phase.set(new Phase.Out());
            entered.ifPresentOrElse(someone -> show(Optional.of(someone)), this::open);
            why.ifPresent(this::tell);
        }
    }

    /** Waits no longer for the browser. */
    public void giveUp() {
        entering.ifPresent(Cancellation::cancel);
    }

    /** Asks the server how things stand. */
    public void refresh() {
        if (phase.get() instanceof Phase.In in) {
            work.start(
                    account.metering()::standing,
                    standing -> {
                        come(in.account(), Optional.of(standing), devices());
                        listDevices();
                    },
                    this::tell);
        }
    }

    private void listDevices() {
        ask(api -> api.accounts().keys().items(), found -> standing(found));
    }

    private void standing(List<Key> found) {
        if (phase.get() instanceof Phase.In in) {
            phase.set(new Phase.In(in.account(), in.standing(), found));
        }
    }

    private List<Key> devices() {
        return phase.get() instanceof Phase.In in ? in.devices() : List.of();
    }

    private void come(SignedIn who, Optional<Standing> standing, List<Key> devices) {
        if (phase.get() instanceof Phase.In) {
            phase.set(new Phase.In(who, standing, devices));
        }
    }

    /** Signs another device out. */
    public void revoke(Key key) {
        if (key.current()) {
            signOut();
        } else {
            ask(
                    api -> {
                        api.accounts().revoke(key.id());
                        return api.accounts().keys().items();
                    },
                    this::standing);
        }
    }

    /** Signs out here; works without the server too. */
    public void signOut() {
        out(account::signOut);
    }

    /** Signs out on all devices. */
    public void signOutEverywhere() {
        out(() -> {
            account.signOutEverywhere();
            return Optional.empty();
        });
    }

    private void out(Callable<Optional<ApiException>> farewell) {
        work.start(
                farewell,
                untold -> {
                    phase.set(new Phase.Out());
                    trouble.set(untold.map(ApiException::text));
                },
                this::tell);
    }

    private interface Question<T> {
        T to(HostedApi api);
    }

    private <T> void ask(Question<T> question, Consumer<T> heard) {
        work.start(
                () -> {
                    try (HostedApi api = account.api().orElseThrow(ApiException.KeyRevoked::new)) {
                        return question.to(api);
                    }
                },
                answer -> {
                    trouble.set(Optional.empty());
                    heard.accept(answer);
                },
                // How the account stands says it better already.
                e -> {
                    if (!(phase.get() instanceof Phase.In in)
                            || in.standing().filter(Standing.Ready.class::isInstance).isPresent()) {
                        tell(e);
                    }
                });
    }

    private void tell(Exception e) {
        switch (e) {
            case ApiException.Cancelled ignored -> trouble.set(Optional.empty());
            case ApiException known -> trouble.set(Optional.of(known.text()));
            default ->
                    trouble.set(
                            Optional.of(
                                    new LocalText(
                                            "В программе ошибка: " + e,
                                            "This is a fault of the program: " + e)));
        }
    }

    /** Ends the wait for the browser. */
    public void close() {
        giveUp();
        entering = Optional.empty();
    }
}
