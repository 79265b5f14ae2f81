package ai.veritasad.cli.model;

import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Shelf;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Option that says where models lie, and what follows from it. */
final class Store {

    @Option(names = "--models", paramLabel = "DIR")
    private Optional<Path> chosen = Optional.empty();

    Path folder(Shelf shelf) {
        return chosen.orElseGet(() -> shelf.folders().models());
    }

    ModelStore open(Shelf shelf) {
        return new ModelStore(folder(shelf));
    }

    /** The models of these names, each once. */
    static List<Model> named(List<String> names, Shelf shelf) {
        return names.stream().distinct().map(name -> named(name, shelf)).toList();
    }

    static Model named(String name, Shelf shelf) {
        return shelf.catalogue()
                .named(name)
                .orElseThrow(() ->
                        new Misuse(
                                ExitCode.USAGE,
                                "models.unknown",
                                name,
                                shelf.catalogue().models().stream()
                                        .map(Model::name)
                                        .collect(Collectors.joining(", "))));
    }
}
