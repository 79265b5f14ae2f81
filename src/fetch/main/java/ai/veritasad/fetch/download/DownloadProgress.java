package ai.veritasad.fetch.download;

import java.util.OptionalLong;

/** Hears how far a download is; called from the caller's thread, for every few kilobytes. */
@FunctionalInterface
public interface DownloadProgress {

    DownloadProgress SILENT = (done, all) -> {};

    /**
     * @param done bytes that lie on the disk
     * @param all bytes of the whole file, where that is known
     */
    void reached(long done, OptionalLong all);
}
