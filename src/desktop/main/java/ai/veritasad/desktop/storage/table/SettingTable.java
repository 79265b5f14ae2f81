package ai.veritasad.desktop.storage.table;

import ai.veritasad.desktop.settings.Kept;

import java.util.Optional;

/** What a person chose, by name. */
public final class SettingTable implements Kept {

    private final Database database;

    public SettingTable(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> read(String name) {
        return database.read(connection ->
                Sql.first(
                        connection,
                        "select value from settings where name = ?",
                        row -> row.getString(1),
                        name));
    }

    @Override
    public void write(String name, String value) {
        database.write(connection ->
                Sql.update(
                        connection,
                        """
                        insert into settings (name, value) values (?, ?)
                        on conflict (name) do update set value = excluded.value
                        """,
                        name,
                        value));
    }

    /** Back to what holds unless something is chosen. */
    public void remove(String name) {
        database.write(
                connection -> Sql.update(connection, "delete from settings where name = ?", name));
    }
}
