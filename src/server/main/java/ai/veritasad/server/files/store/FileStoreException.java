package ai.veritasad.server.files.store;

/** The place where files are kept fails; later it may work again. */
public final class FileStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FileStoreException(String what, Throwable why) {
        super(what + ": " + why.getMessage(), why);
    }
}
