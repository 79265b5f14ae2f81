package ai.veritasad.cli.summary;

import ai.veritasad.analyzer.report.Disclosure;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.cli.terminal.Columns;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    /** How many segments of which sort there are. */
    record Tally(
            long ads,
            long undeclared,
            long anonymous,
            long incomplete,
            long undecided,
            long own,
            long named) {

        static Tally of(List<Segment> segments) {
            return new Tally(
                    count(segments, Tally::isAd),
                    count(segments, segment -> worst(segment) == Disclosure.State.UNDECLARED),
                    count(segments, Tally::isAnonymous),
                    count(
                            segments,
                            segment ->
                                    worst(segment) == Disclosure.State.INCOMPLETE
                                            && !isAnonymous(segment)),
                    count(segments, segment -> worst(segment) == Disclosure.State.UNDECIDED),
                    count(segments, segment -> segment.kind() == Segment.Kind.SELF_PROMOTION),
                    count(segments, segment -> segment.kind() == Segment.Kind.MENTION));
        }

        boolean needsMending() {
            return undeclared + anonymous + incomplete > 0;
        }

        private static boolean isAd(Segment segment) {
            return segment.kind() == Segment.Kind.SPONSOR_READ
                    || segment.kind() == Segment.Kind.AD_BREAK;
        }

        private static boolean isAnonymous(Segment segment) {
            return worst(segment) == Disclosure.State.INCOMPLETE && segment.advertiser().isEmpty();
        }

        private static Disclosure.State worst(Segment segment) {
            return isAd(segment)
                    ? States.worst(segment.disclosures())
                    : Disclosure.State.NOT_REQUIRED;
        }

        private static long count(List<Segment> segments, Predicate<Segment> chosen) {
            return segments.stream().filter(chosen).count();
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
            if (!tally.needsMending() && tally.undecided() == 0) {
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
        if (tally.undeclared() > 0) {
            return Style.STRONG_ERROR;
        }
        if (tally.needsMending()) {
            return Style.STRONG_WARNING;
        }
        return tally.undecided() > 0 ? Style.STRONG : Style.STRONG_GOOD;
    }

    private static String sign(Tally tally) {
        if (tally.undeclared() > 0) {
            return States.sign(Disclosure.State.UNDECLARED);
        }
        if (tally.needsMending()) {
            return States.sign(Disclosure.State.INCOMPLETE);
        }
        return States.sign(
                tally.undecided() > 0 ? Disclosure.State.UNDECIDED : Disclosure.State.COMPLETE);
    }

    private void states(Page page, Report report, String jurisdiction) {
        List<Disclosure.State> states =
                report.segments().stream()
                        .flatMap(segment -> segment.disclosures().stream())
                        .filter(disclosure -> disclosure.jurisdiction().equals(jurisdiction))
                        .map(Disclosure::state)
                        .toList();
        Text counted =
                States.WORST_FIRST.stream()
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
