package ai.veritasad.cli.network;

import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.fetch.download.Network;

import picocli.CommandLine.Option;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** The option for a proxy, and the variables that stand for it. */
public final class Route {

    /** Read by most programs that go to the network; lower case is the older habit. */
    private static final List<String> PROXIES =
            List.of("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY");

    @Option(names = "--proxy", paramLabel = "URL")
    private Optional<String> proxy = Optional.empty();

    /** The proxy that was named. */
    public Optional<URI> proxy(Folders folders) {
        return proxy.or(() ->
                        PROXIES.stream()
                                .flatMap(name -> variable(folders, name).stream())
                                .findFirst())
                .map(Route::proxy);
    }

    public Network network(Folders folders) {
        return proxy(folders).map(Network.USUAL::through).orElse(Network.USUAL);
    }

    /** A variable of the environment that says something. */
    public static Optional<String> variable(Folders folders, String name) {
        return Optional.ofNullable(folders.environment().get(name))
                .filter(value -> !value.isBlank());
    }

    private static URI proxy(String address) {
        String whole = address.contains("://") ? address : "http://" + address;
        try {
            URI uri = new URI(whole);
            if (Network.isProxy(uri)) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new Misuse(ExitCode.USAGE, "usage.bad-value", whole, "--proxy");
        }
        throw new Misuse(ExitCode.USAGE, "network.bad-proxy", address);
    }
}
