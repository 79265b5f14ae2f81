package ai.veritasad.cli.session;

import ai.veritasad.analyzer.AnalysisException;

import java.nio.file.Path;
import java.util.List;

/** Does the same with each of several files: what fails is said, and the rest goes on. */
public final class Batch {

    private final Session session;
    private final Complaints complaints;
    private ExitCode first = ExitCode.DONE;

    private Batch(Session session) {
        this.session = session;
        this.complaints = new Complaints(session);
    }

    /** What is done with one file, and how manieth it is, counted from 1. */
    @FunctionalInterface
    public interface Work {
        void on(Path file, int number) throws Exception;
    }

    /** The code of the first failure; of the interruption where there was one. */
    public static ExitCode of(List<Path> files, Session session, Work work) {
        Batch batch = new Batch(session);
        int number = 0;
        for (Path file : files) {
            number++;
            try {
                session.cancellation().check();
                work.on(file, number);
            } catch (AnalysisException.Cancelled stopped) {
                return batch.complaints.about(stopped);
            } catch (Exception failure) {
                batch.failed(file, failure);
            }
        }
        return batch.first;
    }

    // What a cancelled analysis throws while it ends is no fault of the file.
    private void failed(Path file, Exception failure) {
        if (session.cancellation().isCancelled()) {
            throw new AnalysisException.Cancelled();
        }
        ExitCode code = complaints.about(file, failure);
        first = first == ExitCode.DONE ? code : first;
    }
}
