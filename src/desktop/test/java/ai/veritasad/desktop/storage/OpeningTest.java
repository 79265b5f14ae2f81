package ai.veritasad.desktop.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

class OpeningTest {

    private static final Migration NEXT =
            new Migration(
                    Migration.all().size() + 1,
                    "alter table settings add column note text not null default '';");

    private final AtomicLong now =
            new AtomicLong(Instant.parse("2026-03-02T10:00:00Z").toEpochMilli());
    private final InstantSource clock = () -> Instant.ofEpochMilli(now.addAndGet(1000));

    @TempDir private Path folder;

    private Storage open(Migration... more) {
        List<Migration> steps = new ArrayList<>(Migration.all());
        steps.addAll(List.of(more));
        return Storage.open(folder, clock, steps);
    }

    private void keep(String name, String value) {
        try (Storage storage = open()) {
            storage.settings().write(name, value);
        }
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.toList();
        }
    }

    @Test
    void an_upgrade_saves_a_copy_first() throws IOException {
        keep("a", "1");
        try (Storage storage = open(NEXT)) {
            assertThat(storage.settings().read("a")).contains("1");
        }
        assertThat(backups())
                .singleElement()
                .satisfies(copy -> assertThat(Check.shape(copy)).hasValue(Migration.all().size()));
        try (Storage storage = open(NEXT)) {
            assertThat(storage.setAside()).isEmpty();
        }
        assertThat(backups()).hasSize(1);
    }

    @Test
    void an_upgrade_that_fails_leaves_everything_as_it_was() {
        keep("a", "1");
        Migration broken =
                new Migration(
                        NEXT.number(),
                        "create table half (a text) strict; insert into nowhere values (1);");
        assertThatThrownBy(() -> open(broken)).isInstanceOf(IllegalStateException.class);
        try (Storage storage = open(NEXT)) {
            assertThat(storage.settings().read("a")).contains("1");
        }
    }

    @Test
    void a_newer_library_is_refused_kindly_and_left_alone() throws IOException {
        open(NEXT).close();
        byte[] before = Files.readAllBytes(folder.resolve("veritasad.db"));
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StorageException.Newer.class,
                        e -> {
                            assertThat(e.text().ru()).contains("Обновите программу");
                            assertThat(e.text().en()).contains("Update the program");
                        });
        assertThat(Files.readAllBytes(folder.resolve("veritasad.db"))).isEqualTo(before);
    }

    @Test
    void a_damaged_library_is_set_aside_and_the_last_copy_opened() throws IOException {
        keep("a", "1");
        open(NEXT).close();
        byte[] nonsense =
                "this is no database, only words and more words"
                        .repeat(200)
                        .getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("veritasad.db"), nonsense);

        try (Storage storage = open(NEXT)) {
            assertThat(storage.settings().read("a")).contains("1");
            SetAside aside = storage.setAside().orElseThrow();
            assertThat(Files.readAllBytes(aside.damaged())).isEqualTo(nonsense);
            assertThat(aside.backup()).isPresent();
            assertThat(aside.text().ru()).contains(aside.damaged().toString());
        }
        try (Storage storage = open(NEXT)) {
            assertThat(storage.setAside()).isEmpty();
        }
    }

    @Test
    void damage_in_the_middle_is_seen_too_and_without_a_copy_a_new_library_begins()
            throws IOException {
        for (int i = 0; i < 40; i++) {
            keep("name " + i, "value ".repeat(200));
        }
        Path file = folder.resolve("veritasad.db");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 2; i < bytes.length; i++) {
            bytes[i] = (byte) 0x5a;
        }
        Files.write(file, bytes);

        try (Storage storage = open()) {
            assertThat(storage.setAside().orElseThrow().backup()).isEmpty();
            assertThat(storage.settings().read("name 1")).isEmpty();
        }
    }

    @Test
    void a_copy_that_was_never_finished_is_dropped() throws IOException {
        keep("a", "1");
        Path half = folder.resolve("backups").resolve("veritasad-20260101-000000-000-1.db.partial");
        Files.writeString(half, "half");
        open().close();
        assertThat(half).doesNotExist();
    }

    @Test
    void only_the_last_copies_are_kept() throws IOException {
        open().close();
        List<Migration> steps = new ArrayList<>(Migration.all());
        for (int number = NEXT.number(); number < NEXT.number() + 6; number++) {
            steps.add(new Migration(number, "create table more" + number + " (a text) strict;"));
            Storage.open(folder, clock, steps).close();
        }
        assertThat(backups()).hasSize(3);
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Storage.open(file.resolve("below"), clock))
                .isInstanceOf(StorageException.Unwritable.class)
                .hasMessageContaining("permissions");
    }
}
