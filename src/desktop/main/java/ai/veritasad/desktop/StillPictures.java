package ai.veritasad.desktop;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.player.picture.Size;
import ai.veritasad.desktop.player.preview.Stills;
import ai.veritasad.desktop.queue.row.Thumbnails;
import ai.veritasad.desktop.work.Work;

import javafx.scene.image.Image;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** A small picture of each file, from a few seconds in; made in the background, kept in memory. */
final class StillPictures implements Thumbnails {

    private static final Size WITHIN = new Size(320, 180);
    private static final MediaTime IN = MediaTime.ofSeconds(5);

    private final Work work;
    private final Map<Path, CompletableFuture<Image>> made = new ConcurrentHashMap<>();

    StillPictures(Work work) {
        this.work = work;
    }

    @Override
    public CompletableFuture<Image> of(Path file) {
        return made.computeIfAbsent(file, this::make);
    }

    private CompletableFuture<Image> make(Path file) {
        CompletableFuture<Image> coming = new CompletableFuture<>();
        work.start(
                () -> read(file),
                picture -> picture.map(Picture::image).ifPresent(coming::complete),
                // A file without pictures, or one that is gone, has none to show.
                failure -> {});
        return coming;
    }

    private static Optional<Picture> read(Path file) {
        try (Stills stills = new Stills(file)) {
            return stills.at(IN, WITHIN).or(() -> stills.at(MediaTime.ZERO, WITHIN));
        } catch (AnalysisException e) {
            return Optional.empty();
        }
    }
}
