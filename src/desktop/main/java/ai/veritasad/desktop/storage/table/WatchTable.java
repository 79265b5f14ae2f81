package ai.veritasad.desktop.storage.table;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The watched folders, and which of their files are no news any more. */
public final class WatchTable {

    private final Database database;

    public WatchTable(Database database) {
        this.database = database;
    }

    public List<Path> folders() {
        return database.read(connection ->
                Sql.rows(
                        connection,
                        "select path from watched_folders order by path",
                        row -> Path.of(row.getString(1))));
    }

    /** Watches a folder from now on; what lies there already is no news. */
    public void add(Path folder, Collection<Path> present) {
        database.write(connection -> {
            Sql.update(
                    connection,
                    "insert into watched_folders (path) values (?) on conflict do nothing",
                    folder.toString());
            return insert(connection, folder, present);
        });
    }

    public void remove(Path folder) {
        database.write(connection ->
                Sql.update(
                        connection,
                        "delete from watched_folders where path = ?",
                        folder.toString()));
    }

    /** The files that are no news. */
    public Set<Path> known(Path folder) {
        return new HashSet<>(
                database.read(connection ->
                        Sql.rows(
                                connection,
                                "select path from watched_files where folder = ?",
                                row -> Path.of(row.getString(1)),
                                folder.toString())));
    }

    /** Takes note of files that were handed on; nothing where the folder is watched no longer. */
    public void handed(Path folder, Collection<Path> files) {
        database.write(connection -> insert(connection, folder, files));
    }

    /** Forgets files that are gone: what comes back under such a name is news. */
    public void gone(Path folder, Collection<Path> files) {
        database.write(connection -> {
            int deleted = 0;
            for (Path file : files) {
                deleted +=
                        Sql.update(
                                connection,
                                "delete from watched_files where folder = ? and path = ?",
                                folder.toString(),
                                file.toString());
            }
            return deleted;
        });
    }

    private static int insert(Connection connection, Path folder, Collection<Path> files)
            throws SQLException {
        int added = 0;
        for (Path file : files) {
            added +=
                    Sql.update(
                            connection,
                            """
                            insert into watched_files (folder, path)
                            select path, ? from watched_folders where path = ?
                            on conflict do nothing
                            """,
                            file.toString(),
                            folder.toString());
        }
        return added;
    }
}
