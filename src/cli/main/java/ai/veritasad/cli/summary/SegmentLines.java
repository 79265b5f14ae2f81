package ai.veritasad.cli.summary;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.cli.summary.Clues.Clue;
import ai.veritasad.cli.terminal.Columns;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Numbers;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import java.util.List;

/** One segment: when, what, how sure, whose; then why, and what the rules say. */
final class SegmentLines {

    private static final String DOT = " · ";
    private static final String GAP = "  ";
    private static final int INDENT = 4;

    private final Messages messages;
    private final Numbers numbers;
    private final Report report;
    private final Proofs proofs;

    SegmentLines(Messages messages, Report report, Proofs proofs) {
        this.messages = messages;
        this.numbers = new Numbers(messages);
        this.report = report;
        this.proofs = proofs;
    }

    void write(Page page, int number, Segment segment) {
        page.beside(Text.of(Style.MUTED, padLeft(number, 2)).and(GAP), title(segment));
        Clues clues = new Clues(messages, report.observations());
        write(page, clues.of(segment));
        int kept = clues.leftOut(segment);
        if (kept > 0) {
            page.line(INDENT, Text.of(Style.MUTED, messages.count("clues.more", kept)));
        }
        new DisclosureLines(messages).write(page, INDENT, segment.disclosures());
    }

    private Text title(Segment segment) {
        Text title =
                Text.of(Style.STRONG, numbers.span(segment.span()))
                        .and(GAP)
                        .and(Style.ACCENT, messages.name(segment.kind()))
                        .and(DOT + numbers.percent(segment.probability()));
        return segment.advertiser()
                .map(name -> title.and(DOT).and(Style.STRONG, name))
                .orElse(title.and(DOT).and(Style.MUTED, messages.say("segment.anonymous")));
    }

    private void write(Page page, List<Clue> clues) {
        int times = clues.stream().mapToInt(clue -> Columns.of(clue.when())).max().orElse(0);
        int kinds = clues.stream().mapToInt(clue -> Columns.of(clue.what())).max().orElse(0);
        for (Clue clue : clues) {
            Text lead =
                    Text.indent(INDENT + times - Columns.of(clue.when()))
                            .and(Style.MUTED, clue.when())
                            .and(GAP)
                            .and(Style.MUTED, Columns.padded(clue.what(), kinds))
                            .and(GAP);
            page.beside(lead, clue.words().and(proof(clue)));
        }
    }

    private Text proof(Clue clue) {
        return clue.proof()
                .flatMap(proofs::place)
                .map(place -> Text.of("  ").and(Style.MUTED, "→\u00a0" + place))
                .orElse(Text.EMPTY);
    }

    private static String padLeft(int number, int columns) {
        String digits = Integer.toString(number);
        return " ".repeat(Math.max(0, columns - digits.length())) + digits;
    }
}
