package ai.veritasad.cli;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.cli.account.AccountCommand;
import ai.veritasad.cli.choice.Talk;
import ai.veritasad.cli.known.KnownCommand;
import ai.veritasad.cli.model.ModelsCommand;
import ai.veritasad.cli.remote.RemoteCommand;
import ai.veritasad.cli.session.Complaints;
import ai.veritasad.cli.session.Engine;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.session.Shelf;
import ai.veritasad.cli.session.Version;
import ai.veritasad.cli.terminal.Channel;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;

/** The command line as a whole: arguments in, exit code out. */
final class Veritasad {

    /** Name of the bundle with the help texts, under picocli's keys. */
    static final String HELP = "ai.veritasad.cli.help";

    private static final Map<String, Function<Session, Object>> COMMANDS = commands();

    private final Terminal terminal;
    private final Locale language;
    private final Engine engine;
    private final Shelf shelf;
    private final Cancellation cancellation;
    private final Clock clock;

    Veritasad(
            Terminal terminal,
            Locale language,
            Engine engine,
            Shelf shelf,
            Cancellation cancellation,
            Clock clock) {
        this.terminal = terminal;
        this.language = language;
        this.engine = engine;
        this.shelf = shelf;
        this.cancellation = cancellation;
        this.clock = clock;
    }

    int run(List<String> arguments) {
        Session session = session(arguments);
        Complaints complaints = new Complaints(session);
        try {
            CommandLine line = line(session, arguments);
            line.setParameterExceptionHandler(
                    (failure, _) -> complaints.aboutUsage(failure).number());
            line.setExecutionExceptionHandler(
                    (failure, _, _) -> complaints.about(failure).number());
            int code = line.execute(arguments.toArray(String[]::new));
            if (terminal.out().stream().checkError()) {
                throw new Misuse(ExitCode.NOT_WRITTEN, "out.lost");
            }
            return code;
        } catch (Throwable failure) {
            // Errors too: whatever ends here ends the process, and its reader gets a sentence.
            return complaints.about(failure).number();
        }
    }

    private Session session(List<String> arguments) {
        boolean colourless = Talk.has(arguments, "--no-color");
        return new Session(
                colourless ? terminal.withoutColour() : terminal,
                new Messages(Talk.language(arguments, language)),
                engine,
                shelf,
                cancellation,
                clock,
                Talk.has(arguments, "--verbose"));
    }

    /** The commands with their help in the session's language. */
    static CommandLine line(Session session) {
        return line(session, _ -> true);
    }

    /** Reading what all commands take costs as much as starting Java; one is enough to run it. */
    private static CommandLine line(Session session, List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        return COMMANDS.containsKey(first) ? line(session, first::equals) : line(session);
    }

    private static CommandLine line(Session session, Predicate<String> wanted) {
        CommandLine line = new CommandLine(new Root());
        COMMANDS.forEach((name, made) -> {
            if (wanted.test(name)) {
                line.addSubcommand(name, made.apply(session));
            }
        });
        line.getCommandSpec()
                .addOption(OptionSpec.builder("--version").versionHelp(true).arity("0").build());
        commands(line).forEach(command -> Talk.addTo(command.getCommandSpec()));
        line.setResourceBundle(help(session.messages().locale()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOptionsCaseInsensitive(false);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.clamp(session.terminal().width(), 55, 100));
        line.setOut(writer(session.terminal().out()));
        line.setErr(writer(session.terminal().err()));
        boolean colours = session.terminal().out().colourful();
        line.setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF));
        for (CommandLine command : commands(line)) {
            command.getCommandSpec().usageMessage().exitCodeList(exitCodes(session.messages()));
        }
        return line;
    }

    private static Map<String, Function<Session, Object>> commands() {
        Map<String, Function<Session, Object>> commands = new LinkedHashMap<>();
        commands.put("analyze", AnalyzeCommand::new);
        commands.put("judge", JudgeCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("formats", FormatsCommand::new);
        commands.put("fetch", FetchCommand::new);
        commands.put("account", AccountCommand::in);
        commands.put("remote", RemoteCommand::in);
        commands.put("models", ModelsCommand::in);
        commands.put("known", KnownCommand::in);
        commands.put("brands", BrandsCommand::new);
        commands.put("evaluate", EvaluateCommand::new);
        commands.put("train", TrainCommand::new);
        return commands;
    }

    private static List<CommandLine> commands(CommandLine line) {
        List<CommandLine> commands = new ArrayList<>(List.of(line));
        line.getSubcommands().values().forEach(inner -> commands.addAll(commands(inner)));
        return commands;
    }

    private static PrintWriter writer(Channel channel) {
        return new PrintWriter(channel.stream(), true, channel.stream().charset());
    }

    static ResourceBundle help(Locale locale) {
        return ResourceBundle.getBundle(
                HELP,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Map<String, String> exitCodes(Messages messages) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(Integer.toString(code.number()), messages.name(code));
        }
        return codes;
    }

    /** The program without a command. */
    @Command(
            name = "veritasad",
            sortOptions = false,
            abbreviateSynopsis = true,
            versionProvider = VersionLine.class)
    private static final class Root implements Callable<Integer> {

        @Override
        public Integer call() {
            throw new Misuse(ExitCode.USAGE, "usage.no-command");
        }
    }

    /** Answers {@code --version}. */
    static final class VersionLine implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"veritasad " + Version.read()};
        }
    }
}
