package ai.veritasad.desktop.watch;

import ai.veritasad.desktop.queue.Intake;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.storage.table.WatchTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks through the watched folders again and again. A file is news when it was not there before
 * and has not grown since the last look. It counts as known only at the look after, so that one
 * whose program ended in between is handed on again.
 */
final class Sweep {

    private final WatchTable watched;
    private Map<Path, Long> sizes = Map.of();
    private Map<Path, List<Path>> handed = Map.of();

    Sweep(Storage storage) {
        this.watched = storage.watched();
    }

    /** The files that are news since the last look. */
    List<Path> news() {
        handed.forEach(watched::handed);
        Map<Path, Long> seen = new HashMap<>();
        Map<Path, List<Path>> settled = new HashMap<>();
        // A folder on a disk that is not plugged in is left as it was.
        watched.folders().stream()
                .filter(Files::isDirectory)
                .forEach(folder -> settled.put(folder, settled(folder, seen)));
        sizes = seen;
        handed = settled;
        return settled.values().stream().flatMap(List::stream).distinct().toList();
    }

    private List<Path> settled(Path folder, Map<Path, Long> seen) {
        List<Path> inside = Intake.of(List.of(folder)).files();
        Set<Path> known = watched.known(folder);
        Set<Path> gone = new HashSet<>(known);
        inside.forEach(gone::remove);
        if (!gone.isEmpty()) {
            watched.gone(folder, gone);
        }
        List<Path> settled = new ArrayList<>();
        for (Path file : inside) {
            long size = known.contains(file) ? 0 : size(file);
            if (size > 0) {
                seen.put(file, size);
                if (sizes.getOrDefault(file, 0L) == size) {
                    settled.add(file);
                }
            }
        }
        return settled;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
