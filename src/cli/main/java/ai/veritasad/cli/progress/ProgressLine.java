package ai.veritasad.cli.progress;

import ai.veritasad.cli.terminal.Columns;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Numbers;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

/** Lays out the line of progress; in a narrow window it leaves out the least needed parts. */
final class ProgressLine {

    private static final String GAP = "  ";
    private static final int LONGEST_TITLE = 40;
    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST_BAR = 40;
    private static final int SHORTEST_BAR = 8;

    private final Messages messages;
    private final Numbers numbers;
    private final String title;

    ProgressLine(Messages messages, String title) {
        this.messages = messages;
        this.numbers = new Numbers(messages);
        this.title = title;
    }

    /** At most {@code width} columns. */
    Text drawn(Pace pace, int width) {
        String percent = padLeft(numbers.percent(pace.done()), numbers.percent(1).length());
        String stage = messages.name(pace.stage());
        String left =
                pace.left()
                        .map(rest -> messages.say("progress.left", numbers.length(rest)))
                        .orElse("");
        String speed = pace.timesRealTime().map(numbers::speed).orElse("");

        int room = width - Columns.of(percent) - SHORTEST_TITLE - GAP.length();
        String shownLeft = room >= taken(left) ? left : "";
        room -= taken(shownLeft);
        boolean barShown = room >= SHORTEST_BAR + GAP.length();
        room -= barShown ? SHORTEST_BAR + GAP.length() : 0;
        String shownStage = room >= taken(stage) ? stage : "";
        room -= taken(shownStage);
        String shownSpeed = room >= taken(speed) ? speed : "";
        room -= taken(shownSpeed);

        String name =
                Columns.fitted(title, Math.min(LONGEST_TITLE, SHORTEST_TITLE + Math.max(0, room)));
        room -= Math.max(0, Columns.of(name) - SHORTEST_TITLE);
        int bar = barShown ? Math.min(LONGEST_BAR, SHORTEST_BAR + Math.max(0, room)) : 0;
        return Text.of(Style.STRONG, name)
                .and(gapped(Style.PLAIN, shownStage))
                .and(bar > 0 ? Text.of(GAP).and(bar(pace.done(), bar)) : Text.EMPTY)
                .and(gapped(Style.PLAIN, percent))
                .and(gapped(Style.MUTED, shownLeft))
                .and(gapped(Style.MUTED, shownSpeed));
    }

    private static int taken(String part) {
        return part.isEmpty() ? 0 : Columns.of(part) + GAP.length();
    }

    private static Text gapped(Style style, String part) {
        return part.isEmpty() ? Text.EMPTY : Text.of(GAP).and(style, part);
    }

    private static Text bar(double done, int columns) {
        int full = (int) Math.round(done * columns);
        return Text.of(Style.ACCENT, "━".repeat(full)).and(Style.MUTED, "─".repeat(columns - full));
    }

    private static String padLeft(String text, int length) {
        return " ".repeat(Math.max(0, length - text.length())) + text;
    }
}
