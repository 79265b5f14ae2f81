package ai.veritasad.cli.terminal;

import java.util.List;
import java.util.function.IntSupplier;

/**
 * Where the command line speaks.
 *
 * @param out for answers
 * @param err for progress and complaints
 * @param columns the width now, which changes when a window does
 */
public record Terminal(Channel out, Channel err, IntSupplier columns) {

    private static final int NARROWEST = 20;

    /** The width that lines are laid out for. */
    public int width() {
        return Math.max(NARROWEST, columns.getAsInt());
    }

    public Terminal withoutColour() {
        return new Terminal(out.withoutColour(), err.withoutColour(), columns);
    }

    public void print(List<Text> lines) {
        lines.forEach(out::print);
        out.stream().flush();
    }

    public void complain(List<Text> lines) {
        lines.forEach(err::print);
        err.stream().flush();
    }
}
