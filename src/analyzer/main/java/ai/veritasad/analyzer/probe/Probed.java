package ai.veritasad.analyzer.probe;

import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.List;

/** What a file tells of itself before anything is decoded. */
public record Probed(Source source, List<Signal.Chapter> chapters, List<Warning> warnings) {
    public Probed {
        chapters = List.copyOf(chapters);
        warnings = List.copyOf(warnings);
    }
}
