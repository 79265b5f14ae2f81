package ai.veritasad.cli.choice;

import picocli.CommandLine.Option;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Options about how the program speaks, which every command has. */
public final class Talk {

    @Option(names = "--lang", paramLabel = "ru|en")
    private Optional<Language> language = Optional.empty();

    @Option(names = "--no-color")
    private boolean colourless;

    @Option(names = "--verbose")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /** The languages that there are. */
    enum Language {
        ru,
        en
    }

    /** Chosen before anything is parsed: complaints about the options are said in it too. */
    public static Locale language(List<String> arguments, Locale usual) {
        Optional<String> chosen = Optional.empty();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (argument.startsWith("--lang=")) {
                chosen = Optional.of(argument.substring("--lang=".length()));
            } else if (argument.equals("--lang") && rest.hasNext()) {
                chosen = Optional.of(rest.next());
            } else if (argument.equals("--")) {
                break;
            }
        }
        return chosen.filter(code -> code.equals("ru") || code.equals("en"))
                .map(Locale::of)
                .orElse(usual);
    }

    /** Whether a flag of this class stands among the arguments. */
    public static boolean has(List<String> arguments, String flag) {
        return arguments.stream().takeWhile(argument -> !argument.equals("--")).anyMatch(flag::equals);
    }
}
