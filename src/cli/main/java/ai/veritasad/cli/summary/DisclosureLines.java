package ai.veritasad.cli.summary;

import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.cli.terminal.Columns;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import java.util.List;

/** What each jurisdiction's rules say, most severe first. */
final class DisclosureLines {

    private static final String GAP = "  ";

    private final Messages messages;

    DisclosureLines(Messages messages) {
        this.messages = messages;
    }

    boolean haveFindings(List<Disclosure> disclosures) {
        return disclosures.stream().anyMatch(disclosure -> !disclosure.findings().isEmpty());
    }

    void write(Page page, int indent, List<Disclosure> disclosures) {
        int widest =
                disclosures.stream()
                        .mapToInt(disclosure -> Columns.of(disclosure.jurisdiction()))
                        .max()
                        .orElse(0);
        for (Disclosure disclosure : disclosures) {
            String jurisdiction = Columns.padded(disclosure.jurisdiction(), widest);
            page.beside(
                    Text.indent(indent).and(Style.STRONG, jurisdiction).and(GAP),
                    Text.of(
                            States.style(disclosure.state()),
                            States.sign(disclosure.state())
                                    + " "
                                    + messages.name(disclosure.state())));
            int deeper = indent + widest + GAP.length();
            disclosure.findings().forEach(finding -> write(page, deeper, finding));
        }
    }

    private void write(Page page, int indent, Finding finding) {
        Style style = style(finding.severity());
        page.beside(
                Text.indent(indent).and(style, sign(finding.severity()) + " "),
                Text.of(style, messages.name(finding.severity()))
                        .and(": ")
                        .and(finding.message().in(messages.locale()))
                        .and(" ")
                        .and(Style.MUTED, "(" + finding.rule() + ")"));
    }

    private static String sign(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> "✖";
            case WARNING -> "⚠";
            case INFORMATION -> "ℹ";
        };
    }

    private static Style style(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> Style.ERROR;
            case WARNING -> Style.WARNING;
            case INFORMATION -> Style.ACCENT;
        };
    }
}
