package ai.veritasad.analyzer;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.List;

/** Hears how far an analysis is; called from the analysis' own threads, as often as it likes. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (stage, done, position) -> {};

    /**
     * @param done share of the whole analysis, 0 to 1, never falling
     * @param position how far into the medium the stage has come
     */
    void reached(Stage stage, double done, MediaTime position);

    /**
     * Hears of signals before the analysis ends, each at most once, for a first look: the
     * observations may hold more, and only there do signals point at one another.
     */
    default void found(List<Signal> signals) {}
}
