package ai.veritasad.desktop.storage;

import ai.veritasad.desktop.storage.table.Database;
import ai.veritasad.desktop.storage.table.Sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Brings a database into use: checks it, saves a copy before any upgrade, upgrades it. */
final class Opening {

    private static final String NAME = "veritasad.db";
    private static final String PARTIAL = ".partial";
    private static final int BACKUPS = 3;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final Path backups;
    private final Path damaged;
    private final InstantSource clock;
    private final List<Migration> migrations;

    Opening(Path folder, InstantSource clock, List<Migration> migrations) {
        this.file = folder.resolve(NAME);
        this.backups = folder.resolve("backups");
        this.damaged = folder.resolve("damaged");
        this.clock = clock;
        this.migrations = migrations;
    }

    /** An open database, and what had to be set aside for it. */
    record Opened(Database database, Optional<SetAside> setAside) {}

    Opened open() {
        try {
            Files.createDirectories(backups);
            dropUnfinished();
            Optional<SetAside> aside = Optional.empty();
            OptionalInt shape = Files.exists(file) ? Check.shape(file) : OptionalInt.of(0);
            if (shape.isEmpty()) {
                aside = Optional.of(setAside());
                shape = Files.exists(file) ? Check.shape(file) : OptionalInt.of(0);
            }
            upgrade(shape.orElseThrow());
            return new Opened(new Database(file), aside);
        } catch (IOException e) {
            throw new StorageException.Unwritable(file, e);
        }
    }

    private int newest() {
        return migrations.size();
    }

    private void upgrade(int shape) throws IOException {
        if (shape > newest()) {
            throw new StorageException.Newer(file, shape, newest());
        }
        try (Connection connection = Database.connect(file)) {
            if (shape > 0 && shape < newest()) {
                backUp(connection, shape);
            }
            for (Migration step : migrations.subList(shape, newest())) {
                step.take(connection);
            }
        } catch (SQLException e) {
            throw StorageException.of(e, file);
        }
    }

    private void backUp(Connection connection, int shape) throws SQLException, IOException {
        Path copy = backups.resolve("veritasad-%s-%d.db".formatted(stamp(), shape));
        Path partial = Check.beside(copy, PARTIAL);
        Sql.update(connection, "vacuum into ?", partial.toString());
        Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
        for (Path old : newestFirst().skip(BACKUPS).toList()) {
            Files.delete(old);
        }
    }

    private SetAside setAside() throws IOException {
        Path there = damaged.resolve(stamp());
        Files.createDirectories(there);
        for (Path part : Check.parts(file)) {
            if (Files.exists(part)) {
                Files.move(part, there.resolve(part.getFileName()));
            }
        }
        Optional<Path> backup = newestFirst().filter(this::isUsable).findFirst();
        if (backup.isPresent()) {
            Path partial = Check.beside(file, PARTIAL);
            Files.copy(backup.get(), partial, StandardCopyOption.REPLACE_EXISTING);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new SetAside(there.resolve(NAME), backup);
    }

    private boolean isUsable(Path copy) {
        OptionalInt shape = Check.shape(copy);
        return shape.isPresent() && shape.getAsInt() <= newest();
    }

    private Stream<Path> newestFirst() throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            return files
                    .filter(copy -> copy.getFileName().toString().matches("veritasad-.*\\.db"))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList()
                    .stream();
        }
    }

    /** A copy that was being made when the program was killed. */
    private void dropUnfinished() throws IOException {
        Files.deleteIfExists(Check.beside(file, PARTIAL));
        try (Stream<Path> files = Files.list(backups)) {
            for (Path copy : files.filter(Opening::isUnfinished).toList()) {
                Check.forget(copy);
            }
        }
    }

    private static boolean isUnfinished(Path copy) {
        return copy.getFileName().toString().contains(PARTIAL);
    }

    private String stamp() {
        return STAMP.format(clock.instant());
    }
}
