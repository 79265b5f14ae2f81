package ai.veritasad.cli.choice;

import ai.veritasad.analyzer.decode.caption.CaptionLanguage;
import ai.veritasad.analyzer.speech.SpeechOptions;
import ai.veritasad.analyzer.speech.SpeechOptions.When;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** Options about whether and how speech is heard. */
public final class Hearing {

    @Option(names = "--hear")
    private boolean always;

    @Option(names = "--no-speech")
    private boolean never;

    @Option(names = "--language", paramLabel = "CODE")
    private Optional<String> language = Optional.empty();

    @Option(names = "--models", paramLabel = "DIR")
    private Optional<Path> models = Optional.empty();

    /** The usual options with what was chosen in their place. */
    public SpeechOptions over(SpeechOptions usual) {
        if (always && never) {
            throw new Misuse(ExitCode.USAGE, "usage.hear-or-not");
        }
        When when = always ? When.ALWAYS : never ? When.NEVER : usual.when();
        return new SpeechOptions(when, language.map(Hearing::code).or(usual::language));
    }

    /** A folder of models in place of the usual one. */
    public Optional<Path> models() {
        return models;
    }

    private static String code(String language) {
        return CaptionLanguage.code(language)
                .orElseThrow(() ->
                        new Misuse(ExitCode.USAGE, "usage.bad-value", language, "--language"));
    }
}
