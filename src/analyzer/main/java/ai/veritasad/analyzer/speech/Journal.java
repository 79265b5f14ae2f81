package ai.veritasad.analyzer.speech;

import ai.veritasad.analyzer.speech.engine.Utterance;
import ai.veritasad.analyzer.speech.voice.Piece;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was recognised so far, a line of JSON a piece, each written as soon as it is known: an
 * analysis that was killed goes on from there. A disk that can't be written costs only that.
 */
final class Journal implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_FILES = 200;

    private final Map<Place, Utterance> known = new HashMap<>();
    private @Nullable Writer out;

    /** A piece is known by where it is. */
    private record Place(long start, int samples) {
        static Place of(Piece piece) {
            return new Place(piece.start().micros(), piece.samples().length);
        }
    }

    private record Entry(Place place, Utterance utterance) {}

    private Journal() {}

    /** A journal that is forgotten when it is closed. */
    static Journal inMemory() {
        return new Journal();
    }

    /** The journal under that name in a folder, which is made if need be. */
    static Journal in(Path folder, String name) {
        Journal journal = new Journal();
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name + ".jsonl");
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(journal::recall);
            }
            journal.out =
                    Files.newBufferedWriter(
                            file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            // A line that a kill cut off must not spoil the next.
            journal.out.write(System.lineSeparator());
            prune(folder);
        } catch (IOException e) {
            journal.close();
        }
        return journal;
    }

    private void recall(String line) {
        try {
            if (!line.isBlank()) {
                Entry entry = JSON.readValue(line, Entry.class);
                known.put(entry.place(), entry.utterance());
            }
        } catch (JacksonException e) {
            // A kill cut it off: that piece is heard again.
        }
    }

    synchronized Optional<Utterance> of(Piece piece) {
        return Optional.ofNullable(known.get(Place.of(piece)));
    }

    synchronized void add(Piece piece, Utterance utterance) {
        Place place = Place.of(piece);
        known.put(place, utterance);
        if (out != null) {
            try {
                out.write(JSON.writeValueAsString(new Entry(place, utterance)));
                out.write(System.lineSeparator());
                out.flush();
            } catch (IOException e) {
                close();
            }
        }
    }

    @Override
    public synchronized void close() {
        if (out != null) {
            try {
                out.close();
            } catch (IOException e) {
                // Nothing is lost but the chance to go on from here.
            }
            out = null;
        }
    }

    private static void prune(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest =
                    files.filter(file -> file.toString().endsWith(".jsonl"))
                            .sorted(Comparator.comparing(Journal::touched).reversed())
                            .skip(MOST_FILES)
                            .toList();
            for (Path file : oldest) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static FileTime touched(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
