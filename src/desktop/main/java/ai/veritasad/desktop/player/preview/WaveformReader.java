package ai.veritasad.desktop.player.preview;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.desktop.player.media.Media;
import ai.veritasad.desktop.player.sound.SoundPiece;
import ai.veritasad.desktop.player.sound.Sounds;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads the sound of a file from start to end into a waveform. */
final class WaveformReader {

    private static final int BUCKET_FRAMES =
            (int) (Sounds.RATE * Waveform.BUCKET_MICROS / 1_000_000);

    private final Waveform waveform;
    private final Runnable changed;
    private float low;
    private float high;
    private int frames;

    /**
     * @param changed called after each fraction of a second that was read
     */
    WaveformReader(Waveform waveform, Runnable changed) {
        this.waveform = waveform;
        this.changed = changed;
    }

    /** Reads until the end or until it is stopped. */
    void read(Path file, BooleanSupplier stopped) {
        try (Media media = Media.open(file, EnumSet.of(Media.Kind.SOUND), stopped)) {
            Sounds sounds = Sounds.of(media).orElseThrow();
            try (sounds) {
                read(sounds, stopped);
            }
            waveform.end(Waveform.State.COMPLETE);
        } catch (AnalysisException e) {
            waveform.end(Waveform.State.NO_SOUND);
        }
        changed.run();
    }

    private void read(Sounds sounds, BooleanSupplier stopped) {
        sounds.seek(0);
        while (!sounds.isEnded() && !stopped.getAsBoolean()) {
            Optional<SoundPiece> piece = sounds.advance();
            if (piece.isPresent()) {
                add(piece.get().samples());
                changed.run();
            }
        }
    }

    private void add(float[] samples) {
        for (int i = 0; i < samples.length; i += Sounds.CHANNELS) {
            float left = samples[i];
            float right = samples[i + 1];
            low = Math.min(low, Math.min(left, right));
            high = Math.max(high, Math.max(left, right));
            frames++;
            if (frames == BUCKET_FRAMES) {
                waveform.add(low, high);
                low = 0;
                high = 0;
                frames = 0;
            }
        }
    }
}
