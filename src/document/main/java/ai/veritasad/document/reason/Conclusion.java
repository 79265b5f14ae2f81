package ai.veritasad.document.reason;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.summary.Outcomes;
import ai.veritasad.analyzer.summary.Tally;
import ai.veritasad.document.language.Words;

import java.util.ArrayList;
import java.util.List;

/** The answer about a whole video in one sentence, and in one state for each jurisdiction. */
public final class Conclusion {

    private final Words messages;

    public Conclusion(Words messages) {
        this.messages = messages;
    }

    /** {@code 2 ads, 1 without advertiser data}. */
    public String sentence(Report report) {
        Tally tally = Tally.of(report.segments());
        List<String> parts = new ArrayList<>();
        if (tally.ads() == 0) {
            parts.add(messages.text("report.verdict.none"));
        } else {
            parts.add(messages.count("report.verdict.ads", tally.ads()));
            add(parts, "report.verdict.undeclared", tally.undeclared());
            add(parts, "report.verdict.anonymous", tally.anonymous());
            add(parts, "report.verdict.incomplete", tally.incomplete());
            add(parts, "report.verdict.undecided", tally.undecided());
            if (tally.state() == Disclosure.State.COMPLETE) {
                parts.add(messages.text("report.verdict.nothing-missing"));
            }
        }
        add(parts, "report.verdict.own", tally.own());
        add(parts, "report.verdict.named", tally.named());
        return String.join(", ", parts);
    }

    private void add(List<String> parts, String key, long number) {
        if (number > 0) {
            parts.add(messages.count(key, number));
        }
    }

    /** The state that stands for all ads together; complete where there is none. */
    public static Disclosure.State state(Report report) {
        Disclosure.State state = Tally.of(report.segments()).state();
        return state == Disclosure.State.NOT_REQUIRED ? Disclosure.State.COMPLETE : state;
    }

    /** The worst state of any segment and of the video itself under one jurisdiction. */
    public static Disclosure.State state(Report report, String jurisdiction) {
        return Outcomes.worst(
                report.verdict().disclosures().stream()
                        .filter(one -> one.jurisdiction().equals(jurisdiction))
                        .toList());
    }
}
