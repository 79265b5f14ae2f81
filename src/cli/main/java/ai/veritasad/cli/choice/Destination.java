package ai.veritasad.cli.choice;

import ai.veritasad.cli.terminal.Terminal;

import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where one answer goes: to standard output unless a file is named. */
public final class Destination {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(names = "--out", paramLabel = "FILE|-")
    private Optional<Path> out = Optional.empty();

    /** The named file or folder; empty for standard output. */
    public Optional<Path> file() {
        return out.filter(path -> !path.equals(STANDARD_OUTPUT));
    }

    /** To standard output, byte by byte as it would stand in the file. */
    public void print(byte[] bytes, Terminal terminal) {
        PrintStream stream = terminal.out().stream();
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
