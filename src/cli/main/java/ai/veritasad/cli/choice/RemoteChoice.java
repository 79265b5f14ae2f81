package ai.veritasad.cli.choice;

import ai.veritasad.api.wire.analysis.Options;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Options about how a server judges. */
public final class RemoteChoice {

    @Option(names = "--language", paramLabel = "CODE")
    private Optional<String> language = Optional.empty();

    @Option(names = "--jurisdiction", paramLabel = "CODE", split = ",")
    private List<String> jurisdictions = List.of();

    @Option(names = "--sensitivity", paramLabel = "0..1", converter = Share.Reader.class)
    private Optional<Share> sensitivity = Optional.empty();

    public Options options() {
        return new Options(
                jurisdictions.stream().map(code -> code.strip().toUpperCase(Locale.ROOT)).toList(),
                sensitivity.map(Share::value),
                language);
    }
}
