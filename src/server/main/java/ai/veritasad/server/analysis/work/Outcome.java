package ai.veritasad.server.analysis.work;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.server.analysis.job.Failure;

/** How one attempt at an analysis ended. */
public sealed interface Outcome {

    /** There is an answer. */
    record Completed(Report report) implements Outcome {}

    /** There will be none, however often it is tried. */
    record Failed(Failure failure) implements Outcome {}

    /** Another attempt may fare better. */
    record Again(Failure failure) implements Outcome {}

    /** Its owner wanted it to end. */
    record Cancelled() implements Outcome {}

    /** This process ends; another one is to go on. */
    record HandedBack() implements Outcome {}

    /** It was deleted, or another process has taken it over. */
    record Lost() implements Outcome {}
}
