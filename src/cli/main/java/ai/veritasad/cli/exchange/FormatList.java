package ai.veritasad.cli.exchange;

import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.cli.terminal.Columns;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import java.util.ArrayList;
import java.util.List;

/** The formats for a person: name, file, who reads it, what it can hold. */
public final class FormatList {

    private static final String GAP = "  ";
    private static final int INDENT = 4;

    private final Messages messages;

    public FormatList(Messages messages) {
        this.messages = messages;
    }

    /** A line with the name and a paragraph below it for each format, laid out for that width. */
    public List<Text> lines(int width) {
        int names = Formats.ALL.stream().mapToInt(one -> Columns.of(one.id())).max().orElse(0);
        List<Text> lines = new ArrayList<>();
        for (Format format : Formats.ALL) {
            String file = messages.say("formats.example") + format.ending();
            Text name = Text.of(Style.STRONG, Columns.padded(format.id(), names)).and(GAP);
            lines.addAll(name.beside(Text.of(file), width));
            lines.addAll(Text.indent(INDENT).beside(body(format), width));
        }
        return lines;
    }

    private Text body(Format format) {
        return Text.of(format.about().in(messages.locale()))
                .and(". ")
                .and(Style.MUTED, messages.say("formats." + format.id()));
    }
}
