package ai.veritasad.desktop.storage;

import ai.veritasad.analyzer.report.finding.LocalText;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of a damaged database.
 *
 * @param damaged where its file lies now; nothing deletes it
 * @param backup the copy that took its place; empty where there was none and the library is new
 */
public record SetAside(Path damaged, Optional<Path> backup) {

    /** For the person whose library it was. */
    public LocalText text() {
        return new LocalText(
                "Библиотека была повреждена и отложена в %s. %s"
                        .formatted(
                                damaged,
                                backup.map(copy ->
                                                "Открыта копия %s; более поздние анализы запустите заново."
                                                        .formatted(copy.getFileName()))
                                        .orElse(
                                                "Копии нет, поэтому начата новая; добавьте видео"
                                                        + " заново.")),
                "The library was damaged and set aside as %s. %s"
                        .formatted(
                                damaged,
                                backup.map(copy ->
                                                "The backup %s was opened; start later analyses again."
                                                        .formatted(copy.getFileName()))
                                        .orElse(
                                                "There is no backup, so a new one was begun; add"
                                                        + " your videos again.")));
    }
}
