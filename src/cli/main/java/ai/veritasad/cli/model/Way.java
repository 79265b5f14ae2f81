package ai.veritasad.cli.model;

import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.PinnedFile;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.fetch.download.Network;

import picocli.CommandLine.Option;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Options about the way to the network. */
final class Way {

    /** Read by most programs that go to the network; lower case is the older habit. */
    private static final List<String> PROXIES =
            List.of("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY");

    @Option(names = "--mirror", paramLabel = "URL")
    private Optional<String> mirror = Optional.empty();

    @Option(names = "--proxy", paramLabel = "URL")
    private Optional<String> proxy = Optional.empty();

    /** Where a file is fetched from: the mirror holds it as a models' folder does. */
    URI address(Model model, PinnedFile file, Folders folders) {
        return mirror.or(() -> variable(folders, "VERITASAD_MIRROR"))
                .map(base -> web(base.endsWith("/") ? base : base + "/", "--mirror"))
                .map(base -> base.resolve(model.name() + "/" + file.name()))
                .orElse(file.address());
    }

    Network network(Folders folders) {
        return proxy.or(() ->
                        PROXIES.stream()
                                .flatMap(name -> variable(folders, name).stream())
                                .findFirst())
                .map(address -> Network.USUAL.through(proxy(address)))
                .orElse(Network.USUAL);
    }

    private static Optional<String> variable(Folders folders, String name) {
        return Optional.ofNullable(folders.environment().get(name))
                .filter(value -> !value.isBlank());
    }

    private static URI proxy(String address) {
        URI uri = uri(address.contains("://") ? address : "http://" + address, "--proxy");
        if (!Network.isProxy(uri)) {
            throw new Misuse(ExitCode.USAGE, "models.bad-proxy", address);
        }
        return uri;
    }

    private static URI web(String address, String option) {
        URI uri = uri(address, option);
        boolean web =
                Stream.of("http", "https")
                        .anyMatch(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)::equals);
        if (!web || uri.getHost() == null) {
            throw new Misuse(ExitCode.USAGE, "usage.bad-value", address, option);
        }
        return uri;
    }

    private static URI uri(String address, String option) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new Misuse(ExitCode.USAGE, "usage.bad-value", address, option);
        }
    }
}
