package ai.veritasad.cli.model;

import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.PinnedFile;
import ai.veritasad.cli.network.Route;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.fetch.download.Network;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Options about the way to the network. */
final class Way {

    @Option(names = "--mirror", paramLabel = "URL")
    private Optional<String> mirror = Optional.empty();

    @Mixin private Route route = new Route();

    /** Where a file is fetched from: the mirror holds it as a models' folder does. */
    URI address(Model model, PinnedFile file, Folders folders) {
        return mirror.or(() -> Route.variable(folders, "VERITASAD_MIRROR"))
                .map(base -> web(base.endsWith("/") ? base : base + "/", "--mirror"))
                .map(base -> base.resolve(model.name() + "/" + file.name()))
                .orElse(file.address());
    }

    Network network(Folders folders) {
        return route.network(folders);
    }

    private static URI web(String address, String option) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            throw new Misuse(ExitCode.USAGE, "usage.bad-value", address, option);
        }
        boolean web =
                Stream.of("http", "https")
                        .anyMatch(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)::equals);
        if (!web || uri.getHost() == null) {
            throw new Misuse(ExitCode.USAGE, "usage.bad-value", address, option);
        }
        return uri;
    }
}
