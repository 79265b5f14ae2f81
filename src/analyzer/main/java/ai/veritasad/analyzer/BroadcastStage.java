package ai.veritasad.analyzer;

import ai.veritasad.analyzer.decode.FrameSeeker;
import ai.veritasad.analyzer.decode.Glance;
import ai.veritasad.analyzer.decode.GlanceReader;
import ai.veritasad.analyzer.decode.Sound;
import ai.veritasad.analyzer.decode.SoundReader;
import ai.veritasad.analyzer.detect.broadcast.SignSearch;
import ai.veritasad.analyzer.detect.broadcast.Signs;
import ai.veritasad.analyzer.detect.trace.Listener;
import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.detect.trace.SoundTrace;

import java.nio.file.Path;
import java.util.Optional;

/** Hears a film's sound, glances at its keyframes and looks for the signs of broadcasting. */
final class BroadcastStage {

    private final Path file;
    private final Cancellation cancel;

    BroadcastStage(Path file, Cancellation cancel) {
        this.file = file;
        this.cancel = cancel;
    }

    Signs search() {
        SoundTrace sound = listen();
        PictureTrace film = watch();
        cancel.check();
        try (FrameSeeker pictures = FrameSeeker.open(file, cancel)) {
            return SignSearch.signs(sound, film, pictures);
        }
    }

    private SoundTrace listen() {
        Listener listener = new Listener();
        try (SoundReader reader =
                SoundReader.open(file, Listener.RATE, Listener.CHANNELS, cancel)) {
            Optional<Sound> sound = reader.next();
            while (sound.isPresent()) {
                listener.hear(sound.get());
                sound = reader.next();
            }
        }
        return listener.trace();
    }

    private PictureTrace watch() {
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
