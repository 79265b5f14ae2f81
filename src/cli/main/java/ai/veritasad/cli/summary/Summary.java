package ai.veritasad.cli.summary;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Numbers;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import java.util.List;

/** A report as lines for a person. */
public final class Summary {

    private static final int INDENT = 2;

    private final Messages messages;
    private final int width;

    public Summary(Messages messages, int width) {
        this.messages = messages;
        this.width = width;
    }

    /** The verdict, the segments, what concerns the whole item, then what could not be done. */
    public List<Text> of(Report report, Proofs proofs) {
        Page page = new Page(width);
        new Headline(messages).write(page, report.observations());
        new VerdictLines(messages).write(page, report);
        SegmentLines segments = new SegmentLines(messages, report, proofs);
        int number = 0;
        for (Segment segment : report.segments()) {
            number++;
            page.gap();
            segments.write(page, number, segment);
        }
        new BrandLines(messages).write(page, report.brands());
        whole(page, report);
        warnings(page, report.observations().warnings());
        page.gap();
        return page.lines();
    }

    private void whole(Page page, Report report) {
        DisclosureLines lines = new DisclosureLines(messages);
        if (lines.haveFindings(report.verdict().disclosures())) {
            page.gap();
            page.line(INDENT, Text.of(Style.STRONG, messages.say("whole.title")));
            lines.write(page, INDENT * 2, report.verdict().disclosures());
        }
    }

    private void warnings(Page page, List<Warning> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        page.gap();
        page.line(INDENT, Text.of(Style.STRONG, messages.say("warnings.title")));
        for (Warning warning : warnings) {
            String place =
                    warning.span()
                            .map(span -> new Numbers(messages).span(span))
                            .map(span -> " (" + span + ")")
                            .orElse("");
            page.beside(
                    Text.indent(INDENT * 2).and(Style.WARNING, "⚠ "),
                    Text.of(warning.message().in(messages.locale())).and(Style.MUTED, place));
        }
    }
}
