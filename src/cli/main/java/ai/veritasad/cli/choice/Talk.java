package ai.veritasad.cli.choice;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Options about how the program speaks, which every command has. */
public final class Talk {

    private Talk() {}

    /** Lets a command accept them. What they say is read beforehand, by the methods below. */
    public static void addTo(CommandSpec command) {
        command.addOption(
                OptionSpec.builder("--lang").paramLabel("ru|en").type(Language.class).build());
        command.addOption(OptionSpec.builder("--no-color").arity("0").build());
        command.addOption(OptionSpec.builder("--verbose").arity("0").build());
        command.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).arity("0").build());
    }

    /** The languages that there are. */
    enum Language {
        RU,
        EN
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
        return chosen.map(code -> code.toLowerCase(Locale.ROOT))
                .filter(code -> code.equals("ru") || code.equals("en"))
                .map(Locale::of)
                .orElse(usual);
    }

    /** Whether a flag of this class stands among the arguments. */
    public static boolean has(List<String> arguments, String flag) {
        return arguments.stream()
                .takeWhile(argument -> !argument.equals("--"))
                .anyMatch(flag::equals);
    }
}
