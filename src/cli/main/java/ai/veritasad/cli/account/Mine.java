package ai.veritasad.cli.account;

import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.api.account.Metering;
import ai.veritasad.api.account.MyAccount;
import ai.veritasad.api.client.HostedApi;
import ai.veritasad.api.client.upload.BegunUploads;
import ai.veritasad.api.http.Route;
import ai.veritasad.api.keys.KeyStore;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The account that this computer is signed in to, as commands use it. */
public final class Mine {

    private Mine() {}

    /** Through the proxy that was named. */
    public static MyAccount of(Session session, Optional<URI> proxy) {
        Folders folders = session.shelf().folders();
        Locale language = session.messages().locale();
        return new MyAccount(
                folders,
                KeyStore.of(folders),
                () -> language,
                server -> Route.to(server, language).through(proxy),
                session.clock());
    }

    /** To be closed; tells whoever is not signed in how to. */
    public static HostedApi api(MyAccount account) {
        return account.api().orElseThrow(() -> new Misuse(ExitCode.REFUSED, "account.none"));
    }

    public static BegunUploads uploads(Session session) {
        return new BegunUploads(session.shelf().folders().data().resolve("uploads.properties"));
    }

    /** How what is analyzed here is counted, where somebody is signed in. */
    public static Metering metering(Session session) {
        Folders folders = session.shelf().folders();
        return of(session, new ai.veritasad.cli.network.Route().proxy(folders)).metering();
    }

    /** What a file is called there: the same after a kill. */
    public static String named(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
