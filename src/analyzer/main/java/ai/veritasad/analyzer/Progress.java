package ai.veritasad.analyzer;

import ai.veritasad.analyzer.report.MediaTime;

/** Hears how far an analysis is; called from the analysis' own threads, as often as it likes. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (stage, done, position) -> {};

    /**
     * @param done share of the whole analysis, 0 to 1, never falling
     * @param position how far into the medium the stage has come
     */
    void reached(Stage stage, double done, MediaTime position);
}
