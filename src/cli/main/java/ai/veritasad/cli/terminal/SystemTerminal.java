package ai.veritasad.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;

/** The terminal, or the files and pipes, that this process was started with. */
public final class SystemTerminal {

    /** The launcher says here which streams are terminals: "1", "2", "12" or "". */
    private static final String TERMINALS = "veritasad.terminals";

    /** The launcher says here what the locale was before it asked for UTF-8. */
    private static final String LOCALE = "veritasad.locale";

    private static final int USUAL_WIDTH = 80;

    private SystemTerminal() {}

    public static Terminal open(Map<String, String> environment) {
        boolean colours =
                environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        Channel out = channel(FileDescriptor.out, "1", "stdout.encoding", colours);
        Channel err = channel(FileDescriptor.err, "2", "stderr.encoding", colours);
        boolean seen = out.interactive() || err.interactive();
        return new Terminal(out, err, width(environment, seen));
    }

    /** The language of the reader's system: Russian where it says so, else English. */
    public static Locale language() {
        String locale = System.getProperty(LOCALE, Locale.getDefault().getLanguage());
        return locale.startsWith("ru") ? Locale.of("ru") : Locale.ENGLISH;
    }

    private static Channel channel(
            FileDescriptor descriptor, String digit, String encoding, boolean colours) {
        boolean interactive = isTerminal(digit);
        Charset charset =
                Charset.forName(System.getProperty(encoding, Charset.defaultCharset().name()));
        PrintStream stream = new PrintStream(new FileOutputStream(descriptor), false, charset);
        return new Channel(stream, interactive, interactive && colours);
    }

    private static boolean isTerminal(String digit) {
        String terminals = System.getProperty(TERMINALS);
        if (terminals != null) {
            return terminals.contains(digit);
        }
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    private static IntSupplier width(Map<String, String> environment, boolean seen) {
        OptionalInt wished = positive(environment.getOrDefault("COLUMNS", ""));
        if (wished.isPresent() || !seen) {
            return () -> wished.orElse(USUAL_WIDTH);
        }
        return new WindowSize(USUAL_WIDTH);
    }

    private static OptionalInt positive(String number) {
        return number.matches("[1-9][0-9]{0,4}")
                ? OptionalInt.of(Integer.parseInt(number))
                : OptionalInt.empty();
    }
}
