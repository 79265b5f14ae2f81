package ai.veritasad.cli.summary;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.summary.Outcomes;
import ai.veritasad.analyzer.summary.Tally;
import ai.veritasad.cli.terminal.Columns;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The answer in one sentence, and in one line for each jurisdiction. */
final class VerdictLines {

    private static final int INDENT = 2;

    private final Messages messages;

    VerdictLines(Messages messages) {
        this.messages = messages;
    }

    void write(Page page, Report report) {
        Tally tally = Tally.of(report.segments());
        Style style = style(tally);
        page.beside(Text.of(style, sign(tally) + " "), Text.of(style, sentence(tally)));
        if (tally.ads() > 0) {
            report.options().jurisdictions().forEach(code -> states(page, report, code));
        }
    }

    private String sentence(Tally tally) {
        List<String> parts = new ArrayList<>();
        if (tally.ads() == 0) {
            parts.add(messages.say("verdict.none"));
        } else {
            parts.add(messages.count("verdict.ads", tally.ads()));
            add(parts, "verdict.undeclared", tally.undeclared());
            add(parts, "verdict.anonymous", tally.anonymous());
            add(parts, "verdict.incomplete", tally.incomplete());
            add(parts, "verdict.undecided", tally.undecided());
            if (tally.state() == Disclosure.State.COMPLETE) {
                parts.add(messages.say("verdict.nothing-missing"));
            }
        }
        add(parts, "verdict.own", tally.own());
        add(parts, "verdict.named", tally.named());
        return String.join(", ", parts);
    }

    private void add(List<String> parts, String key, long number) {
        if (number > 0) {
            parts.add(messages.count(key, number));
        }
    }

    private static Style style(Tally tally) {
        return switch (tally.state()) {
            case UNDECLARED -> Style.STRONG_ERROR;
            case INCOMPLETE -> Style.STRONG_WARNING;
            case UNDECIDED -> Style.STRONG;
            case COMPLETE, NOT_REQUIRED -> Style.STRONG_GOOD;
        };
    }

    /** Nothing found is good news too. */
    private static String sign(Tally tally) {
        return States.sign(
                tally.state() == Disclosure.State.NOT_REQUIRED
                        ? Disclosure.State.COMPLETE
                        : tally.state());
    }

    private void states(Page page, Report report, String jurisdiction) {
        List<Disclosure.State> states =
                report.segments().stream()
                        .flatMap(segment -> segment.disclosures().stream())
                        .filter(disclosure -> disclosure.jurisdiction().equals(jurisdiction))
                        .map(Disclosure::state)
                        .toList();
        Text counted =
                Outcomes.WORST_FIRST.stream()
                        .filter(states::contains)
                        .map(state -> counted(state, states))
                        .collect(Collectors.reducing(Text.EMPTY, VerdictLines::joined));
        if (!counted.isEmpty()) {
            int widest =
                    report.options().jurisdictions().stream().mapToInt(Columns::of).max().orElse(0);
            page.beside(
                    Text.indent(INDENT).and(Columns.padded(jurisdiction, widest) + "  "), counted);
        }
    }

    private Text counted(Disclosure.State state, List<Disclosure.State> states) {
        long number = states.stream().filter(state::equals).count();
        return Text.of(
                States.style(state),
                States.sign(state) + "\u00a0" + messages.name(state) + ":\u00a0" + number);
    }

    private static Text joined(Text left, Text right) {
        return left.isEmpty() ? right : left.and("  ").and(right);
    }
}
