package ai.veritasad.server.analysis.work;

import ai.veritasad.server.analysis.job.Failure;

/** Ends an attempt for good, with words for the one who asked. */
final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    Failed(Failure failure) {
        super(failure.text().en());
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
