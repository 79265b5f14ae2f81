package ai.veritasad.api.client.upload;

/** Hears how much of a file has gone to the server. */
@FunctionalInterface
public interface UploadProgress {

    UploadProgress SILENT = (done, all) -> {};

    /** In bytes. */
    void reached(long done, long all);
}
