package ai.veritasad.server.analysis.work;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.fetch.FetchException;
import ai.veritasad.server.analysis.job.Failure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows from that which went wrong: the end, or another attempt. */
final class Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private Mishaps() {}

    static Outcome of(RuntimeException mishap, Attempt attempt) {
        return switch (mishap) {
            case Failed failed -> new Outcome.Failed(failed.failure());
            case AnalysisException badFile -> of(badFile);
            case FetchException notCome -> of(notCome);
            default -> {
                LOG.error(
                        "Attempt {} at analysis {} failed",
                        attempt.number(),
                        attempt.job().id(),
                        mishap);
                yield new Outcome.Again(Failure.ofOurs());
            }
        };
    }

    private static Outcome of(AnalysisException mishap) {
        return switch (mishap) {
            case AnalysisException.NotMedia e -> format(e);
            case AnalysisException.Encrypted e -> format(e);
            case AnalysisException.Empty e -> format(e);
            case AnalysisException.Unusable e ->
                    new Outcome.Failed(new Failure(Failure.PROCESSING_FAILED, e.text()));
            case AnalysisException.Missing e -> new Outcome.Again(Failure.ofOurs());
            case AnalysisException.Folder e -> new Outcome.Again(Failure.ofOurs());
            case AnalysisException.Unreadable e -> new Outcome.Again(Failure.ofOurs());
            case AnalysisException.Cancelled e -> new Outcome.HandedBack();
        };
    }

    private static Outcome format(AnalysisException mishap) {
        return new Outcome.Failed(new Failure(Failure.INVALID_VIDEO_FORMAT, mishap.text()));
    }

    private static Outcome of(FetchException mishap) {
        return switch (mishap) {
            case FetchException.Unreachable e -> new Outcome.Again(download(e));
            case FetchException.BrokenOff e -> new Outcome.Again(download(e));
            case FetchException.NoSpace e -> new Outcome.Again(Failure.ofOurs());
            case FetchException.NotWritten e -> new Outcome.Again(Failure.ofOurs());
            case FetchException.Refused e ->
                    e.status() == 429 || e.status() >= 500
                            ? new Outcome.Again(download(e))
                            : new Outcome.Failed(download(e));
            case FetchException.TooLarge e ->
                    new Outcome.Failed(new Failure(Failure.VIDEO_TOO_LARGE, e.text()));
            case FetchException.Private e ->
                    new Outcome.Failed(new Failure(Failure.LINK_NOT_ALLOWED, e.text()));
            case FetchException.Wrong e -> new Outcome.Failed(download(e));
            case FetchException.NoDownloader e -> new Outcome.Failed(download(e));
            case FetchException.Site e -> new Outcome.Failed(download(e));
            case FetchException.NoCaptions e -> new Outcome.Failed(download(e));
            case FetchException.Cancelled e -> new Outcome.HandedBack();
        };
    }

    private static Failure download(FetchException mishap) {
        return new Failure(Failure.VIDEO_DOWNLOAD_FAILED, mishap.text());
    }
}
