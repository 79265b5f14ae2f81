package ai.veritasad.cli.terminal;

import java.io.PrintStream;

/**
 * One of the two streams to the reader.
 *
 * @param interactive whether a person sees it as it is written
 * @param colourful whether styles are shown
 */
public record Channel(PrintStream stream, boolean interactive, boolean colourful) {

    public void print(Text line) {
        stream.println(rendered(line));
    }

    /** Writes over the line of progress, and leaves the cursor on it. */
    public void overwrite(Text line) {
        stream.print("\r" + rendered(line) + "\u001b[K");
        stream.flush();
    }

    Channel withoutColour() {
        return new Channel(stream, interactive, false);
    }

    private String rendered(Text line) {
        return colourful ? line.painted() : line.words();
    }
}
