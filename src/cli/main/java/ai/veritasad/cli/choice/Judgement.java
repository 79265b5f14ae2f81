package ai.veritasad.cli.choice;

import ai.veritasad.analyzer.report.JudgementOptions;

import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Options about how what was seen is judged. */
public final class Judgement {

    @Option(names = "--jurisdiction", paramLabel = "CODE", split = ",")
    private List<String> jurisdictions = List.of();

    @Option(names = "--sensitivity", paramLabel = "0..1", converter = Share.Reader.class)
    private Optional<Share> sensitivity = Optional.empty();

    @Option(names = "--day", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> day = Optional.empty();

    /** The usual options with what was chosen in their place. */
    public JudgementOptions over(JudgementOptions usual) {
        return new JudgementOptions(
                jurisdictions.isEmpty()
                        ? usual.jurisdictions()
                        : jurisdictions.stream()
                                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                                .filter(code -> !code.isEmpty())
                                .distinct()
                                .toList(),
                sensitivity.map(Share::value).orElse(usual.sensitivity()),
                day.orElse(usual.day()));
    }
}
