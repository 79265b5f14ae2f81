package ai.veritasad.desktop.report;

import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.desktop.report.edit.Draft;
import ai.veritasad.document.Reviewed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the analyzer answers by itself, and what it comes to with a person's draft over it.
 *
 * @param found the analyzer's own report
 * @param reviewed what is shown: the draft's segments, those that count with their disclosures
 * @param report the report of those that count
 */
record Answer(Report found, List<Reviewed> reviewed, Report report) {

    Answer {
        reviewed = List.copyOf(reviewed);
    }

    /** Judges what was observed anew where the options are others, and what a person made of it. */
    public static Answer of(
            Analyzer analyzer, Report found, JudgementOptions options, Draft draft) {
        boolean known = options.equals(found.options());
        return of(analyzer, known ? found : analyzer.judge(found.observations(), options), draft);
    }

    /** The same where the analyzer's own report stays as it is. */
    public static Answer of(Analyzer analyzer, Report found, Draft draft) {
        if (draft.isEmpty()) {
            return new Answer(found, draft.over(found.segments()), found);
        }
        List<Reviewed> shown = draft.over(found.segments());
        List<Segment> counting =
                shown.stream().filter(Reviewed::counts).map(Reviewed::segment).toList();
        Report report = analyzer.judge(found.observations(), counting, found.options());
        Map<String, Segment> judged = new HashMap<>();
        report.segments().forEach(segment -> judged.put(segment.id(), segment));
        List<Reviewed> reviewed =
                shown.stream()
                        .map(one -> one.with(judged.getOrDefault(one.id(), one.segment())))
                        .toList();
        return new Answer(found, reviewed, report);
    }
}
