package ai.veritasad.fetch.download;

import okhttp3.OkHttpClient;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How the network is reached.
 *
 * @param proxy {@code http://host:port} or {@code socks5://host:port}; else what the system says
 * @param patience with a server that says nothing
 * @param attempts how often a connection may break without a byte having come
 * @param pause before it is tried again; twice as long each time
 * @param publicOnly whether an address of the private network is refused even if it is asked for,
 *     as a server must that fetches what strangers name
 * @param told hears every address that is asked, redirects too, before it is
 */
public record Network(
        Optional<URI> proxy,
        Duration patience,
        int attempts,
        Duration pause,
        boolean publicOnly,
        Consumer<URI> told) {

    public static final Network USUAL =
            new Network(Optional.empty(), Duration.ofSeconds(30), 5, Duration.ofSeconds(1));

    /** For a person at their own machine, who may name a machine of their own network. */
    public Network(Optional<URI> proxy, Duration patience, int attempts, Duration pause) {
        this(proxy, patience, attempts, pause, false, _ -> {});
    }

    public Network {
        if (proxy.isPresent() && !isProxy(proxy.get())) {
            throw new IllegalArgumentException("no proxy: " + proxy.get());
        }
    }

    /** Whether it names a kind of proxy, a host and a port. */
    public static boolean isProxy(URI address) {
        String scheme = String.valueOf(address.getScheme());
        return (scheme.equals("http") || scheme.equals("socks5"))
                && address.getHost() != null
                && address.getPort() > 0;
    }

    public Network through(URI chosen) {
        return new Network(Optional.of(chosen), patience, attempts, pause, publicOnly, told);
    }

    /** The same for the wishes of strangers. */
    public Network toPublicOnly() {
        return new Network(proxy, patience, attempts, pause, true, told);
    }

    /** The same, but somebody hears of every address that is asked. */
    public Network telling(Consumer<URI> listener) {
        return new Network(proxy, patience, attempts, pause, publicOnly, listener);
    }

    OkHttpClient client() {
        OkHttpClient.Builder builder =
                new OkHttpClient.Builder()
                        .connectTimeout(patience)
                        .readTimeout(patience)
                        .writeTimeout(patience)
                        // From an encrypted connection nobody is sent to an open one.
                        .followSslRedirects(false)
                        .addNetworkInterceptor(new PublicOnly(publicOnly))
                        .addNetworkInterceptor(chain -> {
                            told.accept(chain.request().url().uri());
                            return chain.proceed(chain.request());
                        });
        proxy.map(Network::proxy).ifPresent(builder::proxy);
        return builder.build();
    }

    private static Proxy proxy(URI address) {
        Proxy.Type type = "socks5".equals(address.getScheme()) ? Proxy.Type.SOCKS : Proxy.Type.HTTP;
        return new Proxy(
                type, InetSocketAddress.createUnresolved(address.getHost(), address.getPort()));
    }
}
