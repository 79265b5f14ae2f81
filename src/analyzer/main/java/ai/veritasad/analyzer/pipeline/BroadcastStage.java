package ai.veritasad.analyzer.pipeline;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.FrameSeeker;
import ai.veritasad.analyzer.decode.Glance;
import ai.veritasad.analyzer.decode.GlanceReader;
import ai.veritasad.analyzer.detect.broadcast.SignSearch;
import ai.veritasad.analyzer.detect.broadcast.Signs;
import ai.veritasad.analyzer.detect.trace.Listener;
import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.detect.trace.SoundTrace;

import java.nio.file.Path;
import java.util.Optional;

/** Glances at a film's keyframes and looks for the signs of broadcasting. */
final class BroadcastStage {

    private final Path file;
    private final Cancellation cancel;

    BroadcastStage(Path file, Cancellation cancel) {
        this.file = file;
        this.cancel = cancel;
    }

    Signs search() {
        return search(Listener.heard(file, cancel), watch());
    }

    /** From what was heard and seen of the file. */
    Signs search(SoundTrace sound, PictureTrace film) {
        cancel.check();
        try (FrameSeeker pictures = FrameSeeker.open(file, cancel)) {
            return SignSearch.signs(sound, film, pictures);
        }
    }

    PictureTrace watch() {
        PictureTrace.Watcher watcher = new PictureTrace.Watcher();
        try (GlanceReader reader = GlanceReader.open(file, cancel)) {
            Optional<Glance> glance = reader.next();
            while (glance.isPresent()) {
                watcher.watch(glance.get());
                glance = reader.next();
            }
            return watcher.trace(reader.sizes(), reader.frameLength() / 1e6);
        }
    }
}
