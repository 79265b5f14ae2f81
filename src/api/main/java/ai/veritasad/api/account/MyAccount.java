package ai.veritasad.api.account;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.api.client.HostedApi;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.http.Route;
import ai.veritasad.api.keys.KeyStore;
import ai.veritasad.api.signin.BrowserSignIn;
import ai.veritasad.api.wire.account.Account;
import ai.veritasad.api.wire.account.SignIn;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.JsonWebKey;
import ai.veritasad.api.wire.key.NewKey;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The account that this computer is signed in to, shared by window and command line. */
public final class MyAccount {

    private final AccountStore store;
    private final KeyStore keys;
    private final Supplier<Locale> language;
    private final Function<URI, Route> routes;
    private final InstantSource clock;

    /** With how each server is reached. */
    public MyAccount(
            Folders folders,
            KeyStore keys,
            Supplier<Locale> language,
            Function<URI, Route> routes,
            InstantSource clock) {
        this.store = new AccountStore(folders.data());
        this.keys = keys;
        this.language = language;
        this.routes = routes;
        this.clock = clock;
    }

    /** What is known of it without asking anybody. */
    public Optional<SignedIn> signedIn() {
        return store.read();
    }

    /** With the key of this device; empty where nobody is signed in. To be closed. */
    public Optional<HostedApi> api() {
        return store.read()
                .flatMap(account ->
                        keys.read(account.keyId())
                                .map(key ->
                                        HostedApi.open(
                                                routes.apply(account.server()), Optional.of(key))));
    }

    public Metering metering() {
        return new Metering(store, this::api, clock, () -> UUID.randomUUID().toString());
    }

    /** In the browser, which the given opens. */
    public SignedIn signIn(URI server, Device device, Consumer<URI> browser, Cancellation cancel) {
        try (HostedApi api = HostedApi.open(routes.apply(server), Optional.empty())) {
            return keep(
                    server, new BrowserSignIn(api, language.get(), browser).signIn(device, cancel));
        }
    }

    /** Where there is no browser. */
    public SignedIn signIn(URI server, SignIn signIn) {
        try (HostedApi api = HostedApi.open(routes.apply(server), Optional.empty())) {
            return keep(server, api.accounts().signIn(signIn));
        }
    }

    private SignedIn keep(URI server, NewKey key) {
        try (HostedApi api = HostedApi.open(routes.apply(server), Optional.of(key.key()))) {
            Account account = api.accounts().me();
            // Whoever was signed in before leaves only now that somebody else has come.
            store.read().ifPresent(_ -> signOut());
            keys.write(key.id(), key.key());
            SignedIn signedIn =
                    new SignedIn(
                            server,
                            account.id(),
                            account.email().orElse(account.id()),
                            key.id(),
                            key.device(),
                            allowanceKey(api),
                            Optional.empty(),
                            clock.instant(),
                            Map.of(),
                            List.of(),
                            List.of());
            store.write(signedIn);
        }
        metering().settle();
        return store.read().orElseThrow();
    }

    /** A server that gives no allowances is no reason not to sign in. */
    private static Optional<JsonWebKey> allowanceKey(HostedApi api) {
        try {
            return Optional.of(api.quota().allowanceKey());
        } catch (ApiException.Gone | ApiException.Refused e) {
            return Optional.empty();
        }
    }

    /**
     * Forgets the account here, and revokes this device's key where the server can be reached.
     *
     * @return why the server could not be told, if it could not
     */
    public Optional<ApiException> signOut() {
        return leave(api -> api.accounts().revoke(store.read().orElseThrow().keyId()));
    }

    /** Revokes the keys of all devices; nothing is forgotten here unless the server has done it. */
    public void signOutEverywhere() {
        try (HostedApi api = api().orElseThrow(ApiException.KeyRevoked::new)) {
            api.accounts().revokeAll();
        }
        forget();
    }

    private Optional<ApiException> leave(Consumer<HostedApi> farewell) {
        metering().settle();
        Optional<ApiException> failed = Optional.empty();
        try (HostedApi api = api().orElseThrow(ApiException.KeyRevoked::new)) {
            farewell.accept(api);
        } catch (ApiException.KeyRevoked | ApiException.Gone e) {
            failed = Optional.empty();
        } catch (ApiException e) {
            failed = Optional.of(e);
        }
        forget();
        return failed;
    }

    private void forget() {
        store.read().ifPresent(account -> keys.delete(account.keyId()));
        store.delete();
    }
}
