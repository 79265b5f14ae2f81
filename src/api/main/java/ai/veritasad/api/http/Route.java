package ai.veritasad.api.http;

import okhttp3.HttpUrl;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the hosted API is and how it is reached.
 *
 * @param server its address, without {@code /api/v1}
 * @param language of the server's sentences
 * @param proxy {@code http://host:port} or {@code socks5://host:port}; else what the system says
 * @param patience with a server that says nothing
 * @param attempts how often a request that does no harm twice is made
 * @param pause before it is made again; twice as long each time
 * @param told hears every address that is asked, before it is
 */
public record Route(
        URI server,
        Locale language,
        Optional<URI> proxy,
        Duration patience,
        int attempts,
        Duration pause,
        Consumer<URI> told) {

    public Route {
        if (!isAddress(server)) {
            throw new IllegalArgumentException("no address of a server: " + server);
        }
    }

    /** With nobody who hears of it. */
    public Route(
            URI server,
            Locale language,
            Optional<URI> proxy,
            Duration patience,
            int attempts,
            Duration pause) {
        this(server, language, proxy, patience, attempts, pause, _ -> {});
    }

    /** With the usual patience. */
    public static Route to(URI server, Locale language) {
        return new Route(
                server,
                language,
                Optional.empty(),
                Duration.ofSeconds(20),
                4,
                Duration.ofMillis(500));
    }

    public Route through(Optional<URI> chosen) {
        return new Route(server, language, chosen, patience, attempts, pause, told);
    }

    /** The same, but somebody hears of every address that is asked. */
    public Route telling(Consumer<URI> listener) {
        return new Route(server, language, proxy, patience, attempts, pause, listener);
    }

    /** Whether it is one that a browser would open. */
    public static boolean isAddress(URI address) {
        HttpUrl url = HttpUrl.parse(address.toString());
        return url != null && url.query() == null && url.fragment() == null;
    }

    /** An address as a person types it; {@code https} where they don't say. */
    public static Optional<URI> address(String typed) {
        String whole = typed.strip();
        whole = whole.contains("://") ? whole : "https://" + whole;
        return Optional.ofNullable(HttpUrl.parse(whole.replaceFirst("/+$", "")))
                .map(url -> URI.create(url.toString().replaceFirst("/+$", "")))
                .filter(Route::isAddress);
    }

    /** An address below the server's. */
    HttpUrl url(String path) {
        HttpUrl.Builder url = HttpUrl.get(server).newBuilder();
        return url.addPathSegments(path.substring(1)).build();
    }

    Optional<Proxy> through() {
        // Nobody reaches this very machine through another one.
        boolean here = String.valueOf(server.getHost()).matches("localhost|127\\..*|\\[?::1]?");
        return proxy.filter(_ -> !here)
                .map(address ->
                        new Proxy(
                                "socks5".equals(address.getScheme())
                                        ? Proxy.Type.SOCKS
                                        : Proxy.Type.HTTP,
                                InetSocketAddress.createUnresolved(
                                        address.getHost(), address.getPort())));
    }
}
