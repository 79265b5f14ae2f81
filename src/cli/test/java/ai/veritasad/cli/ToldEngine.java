package ai.veritasad.cli;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.cli.session.Engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An engine that does as a test tells it, and remembers what it was asked for. */
final class ToldEngine implements Engine {

    private final Look look;
    private final Disclosure.State state;
    final List<AnalysisOptions> asked = new ArrayList<>();
    final List<Path> modelsAsked = new ArrayList<>();

    /** What happens when a file is analyzed. */
    interface Look {
        List<Observations> at(Path file);
    }

    ToldEngine(Look look, Disclosure.State state) {
        this.look = look;
        this.state = state;
    }

    /** Each file is a film with one ad. */
    static ToldEngine seeing(Disclosure.State state) {
        return new ToldEngine(
                file -> List.of(Talks.film(String.valueOf(file.getFileName()))), state);
    }

    static ToldEngine doing(Look look) {
        return new ToldEngine(look, Disclosure.State.COMPLETE);
    }

    @Override
    public List<Observations> observe(
            Path file, AnalysisOptions options, Progress progress, Cancellation cancellation) {
        asked.add(options);
        progress.reached(Stage.PICTURES, 0.5, MediaTime.ofSeconds(300));
        List<Observations> seen = look.at(file);
        cancellation.check();
        return seen;
    }

    @Override
    public Engine withModels(Path folder) {
        modelsAsked.add(folder);
        return this;
    }

    @Override
    public Source source(Path file, Cancellation cancellation) {
        return Talks.film(String.valueOf(file.getFileName())).source();
    }

    @Override
    public Report judge(Observations observations, JudgementOptions options) {
        if (options.jurisdictions().contains("ATLANTIS")) {
            throw new AnalysisException.Unusable(new LocalText("Нет такой.", "No such rules."));
        }
        return Talks.report(observations, Talks.ad(70.5, 130.25, state));
    }

    @Override
    public Report judge(
            Observations observations, List<Segment> segments, JudgementOptions options) {
        return Talks.report(observations, segments.toArray(Segment[]::new));
    }
}
