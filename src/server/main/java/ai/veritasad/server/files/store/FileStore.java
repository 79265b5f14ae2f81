package ai.veritasad.server.files.store;

import java.nio.file.Path;
import java.util.List;

/**
 * Files by name, seen by every process of the installation. Names are parts of letters, digits,
 * dots, underscores and hyphens with slashes between.
 */
public interface FileStore {

    /**
     * Keeps a file, in place of what had that name. The store may share the bytes with the file
     * that is given, which must not change any more.
     *
     * @throws FileStoreException where the store fails
     */
    void put(String name, Path file);

    /**
     * Brings a file to a place on this machine, which may share its bytes with the store and must
     * only be read.
     *
     * @return whether there is one of that name
     * @throws FileStoreException where the store fails
     */
    boolean get(String name, Path target);

    /** The names that begin with that folder's name and a slash, in order. */
    List<String> list(String folder);

    /** Removes a file; there need be none. */
    void delete(String name);

    /**
     * Ends well where the store can be used.
     *
     * @throws FileStoreException says why it can't
     */
    void check();

    /** Removes everything in a folder. */
    default void deleteAll(String folder) {
        list(folder).forEach(this::delete);
    }
}
