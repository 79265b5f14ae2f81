package ai.veritasad.desktop.player.playback;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.media.Media;
import ai.veritasad.desktop.player.picture.Film;
import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.player.picture.PicturePool;
import ai.veritasad.desktop.player.picture.Size;
import ai.veritasad.desktop.player.sound.Sounds;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Plays one file. Every command returns at once: one thread reads and decodes, another keeps the
 * pace; both end soon after {@link #close}, and free what they hold.
 */
public final class Playback implements AutoCloseable {

    private static final OptionalInt NO_STEP = OptionalInt.empty();

    private final Path file;
    private final Listener listener;
    private final PicturePool pool;
    private final Buffer buffer;
    private final Pacer pacer;
    private final Thread reader;
    private final Thread pace;

    private volatile boolean closed;
    private volatile Size within;
    private volatile Destination wanted = new Destination(0, 0, NO_STEP, false, false);
    private volatile int reached = -1;
    // Microseconds of the picture that was shown last.
    private volatile long shown;

    /**
     * Opens the file and shows its first picture.
     *
     * @param within pictures are made to fit in there
     * @param outputs opens a sound device; empty where there is none
     * @param pool of the memory for pictures; the listener gives them back to it
     */
    public Playback(
            Path file,
            Size within,
            Supplier<Optional<SoundOutput>> outputs,
            PicturePool pool,
            Listener listener) {
        this.file = file;
        this.within = within;
        this.pool = pool;
        this.buffer = new Buffer(pool);
        this.listener = listener;
        this.pacer = new Pacer(this, buffer, outputs, listener);
        this.reader = Thread.ofPlatform().daemon().name("veritasad-player-read").start(this::read);
        this.pace = Thread.ofPlatform().daemon().name("veritasad-player-pace").start(pacer);
    }

    public void play() {
        synchronized (this) {
            if (wanted.still()) {
                // Sound has to be read from here on.
                go(here(), NO_STEP, false, false);
            }
        }
        pacer.play(true);
    }

    public void pause() {
        pacer.play(false);
    }

    /**
     * @param wanted times real time, 0.5 to 100, or negative for backwards and without sound
     */
    public void speed(double wanted) {
        pacer.speed(wanted);
    }

    /**
     * @param wanted 0 for silence to 1
     */
    public void volume(double wanted) {
        pacer.volume(wanted);
    }

    public void course(Course wanted) {
        pacer.course(wanted);
    }

    /**
     * Shows the nearest keyframe as soon as may be, then the exact frame; a later call takes this
     * one back.
     *
     * @return the turn that it has among all seeks and steps
     */
    public synchronized int seek(MediaTime time) {
        return go(time.micros(), NO_STEP, true, false);
    }

    /** Shows the next frame, or the one before for −1; steps asked for faster add up. */
    public synchronized int step(int frames) {
        Destination last = wanted;
        boolean waiting = !hasArrived() && last.steps().isPresent();
        return waiting
                ? step(last.time(), last.steps().getAsInt() + frames)
                : step(hasArrived() ? shown : last.time(), frames);
    }

    /** Goes on elsewhere in the middle of playing, unless something newer is wanted by now. */
    synchronized void jump(int turn, MediaTime time, boolean still) {
        if (wanted.turn() == turn) {
            go(time.micros(), NO_STEP, false, still);
        }
    }

    private int step(long from, int frames) {
        return go(from, OptionalInt.of(frames), false, true);
    }

    private int go(long time, OptionalInt steps, boolean glance, boolean still) {
        Destination next = new Destination(wanted.turn() + 1, time, steps, glance, still);
        wanted = next;
        buffer.wake();
        pacer.wake();
        return next.turn();
    }

    private long here() {
        Destination last = wanted;
        if (last.steps().isPresent()) {
            return shown;
        }
        return pacer.turn() == last.turn() ? pacer.position() : last.time();
    }

    /** From now on pictures fit in there; the one that is shown is made anew. */
    public synchronized void fit(Size size) {
        if (!size.equals(within)) {
            within = size;
            if (!pacer.isPlaying() && hasArrived()) {
                go(here(), NO_STEP, false, true);
            }
        }
    }

    Destination wanted() {
        return wanted;
    }

    /** Whether what was wanted last is there. */
    boolean hasArrived() {
        return reached == wanted.turn();
    }

    boolean isClosed() {
        return closed;
    }

    /** Hands a picture to the listener. */
    void show(Picture picture) {
        shown = picture.time().micros();
        listener.shown(picture);
    }

    private void read() {
        try (Media media = Media.open(file, EnumSet.allOf(Media.Kind.class), () -> closed)) {
            Optional<Film> film = Film.of(media);
            Optional<Sounds> sounds = Sounds.of(media);
            try {
                listener.opened(
                        new Facts(
                                new MediaTime(media.duration()),
                                film.map(Film::size),
                                sounds.isPresent(),
                                new MediaTime(film.map(Film::frameLength).orElse(40_000L))));
                new Reading(film, sounds).run();
            } finally {
                film.ifPresent(Film::close);
                sounds.ifPresent(Sounds::close);
            }
        } catch (AnalysisException e) {
            if (!closed) {
                listener.failed(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends playing; what it holds is freed soon after by its own threads. */
    @Override
    public void close() {
        closed = true;
        buffer.wake();
        pacer.wake();
    }

    /** Waits until both threads have ended and all is freed; for tests and for the end of all. */
    void awaitEnd() throws InterruptedException {
        reader.join();
        pace.join();
    }

    /** The reader's own side: follows what is wanted, else reads ahead. */
    private final class Reading {

        private final Optional<Film> film;
        private final Optional<Sounds> sounds;
        private long lastAdded;
        private long lastKeyframe = -1;

        Reading(Optional<Film> film, Optional<Sounds> sounds) {
            this.film = film;
            this.sounds = sounds;
        }

        void run() throws InterruptedException {
            while (!closed) {
                Destination next = wanted;
                if (next.turn() != reached) {
                    if (go(next)) {
                        reached = next.turn();
                        pacer.wake();
                    }
                } else if (next.still() || !readAhead()) {
                    buffer.awaitNews();
                }
            }
        }

        /** False where it was taken back on the way. */
        private boolean go(Destination next) {
            BooleanSupplier stop = () -> closed || wanted.turn() != next.turn();
            buffer.restart(film.isPresent() && !next.still(), sounds.isPresent() && !next.still());
            Optional<Long> time = film.flatMap(pictures -> target(pictures, next, stop));
            boolean arrived = film.isEmpty() || (time.isPresent() && show(next, time.get(), stop));
            if (arrived && !next.still()) {
                readFrom(next.time());
            }
            return arrived;
        }

        /** The time whose picture is wanted; empty where it was taken back. */
        private Optional<Long> target(Film pictures, Destination next, BooleanSupplier stop) {
            int steps = next.steps().orElse(0);
            long time = next.time();
            for (int i = 0; i < Math.abs(steps); i++) {
                if (!find(pictures, steps > 0 ? time : Math.max(0, time - 1), stop)) {
                    return Optional.empty();
                }
                time =
                        steps > 0
                                ? pictures.timeAfter(time, stop).orElse(time)
                                : pictures.timeAt(Math.max(0, time - 1));
            }
            return Optional.of(time);
        }

        private boolean find(Film pictures, long time, BooleanSupplier stop) {
            if (!pictures.holds(time)) {
                pictures.seek(time);
            }
            return pictures.decodeTo(time, stop);
        }

        private boolean show(Destination next, long time, BooleanSupplier stop) {
            Film pictures = film.orElseThrow();
            if (!next.still() || !pictures.holds(time)) {
                long keyframe = pictures.seek(time);
                if (next.glance() && keyframe != lastKeyframe) {
                    pictures.keyframe(keyframe, within, pool).ifPresent(Playback.this::show);
                    lastKeyframe = keyframe;
                }
            }
            if (!pictures.decodeTo(time, stop)) {
                return false;
            }
            lastKeyframe = -1;
            pictures.shownAt(time, within, pool)
                    .ifPresent(picture -> {
                        lastAdded = picture.time().micros();
                        Playback.this.show(picture);
                        if (next.steps().isPresent()) {
                            listener.moved(next.turn(), picture.time());
                        }
                    });
            return true;
        }

        private void readFrom(long time) {
            sounds.ifPresent(sound -> {
                if (film.isEmpty()) {
                    sound.seek(time);
                } else {
                    sound.restart(time);
                }
            });
        }

        /** False where there is enough for now. */
        private boolean readAhead() {
            if (sounds.isPresent() && buffer.wantsSound()) {
                Sounds sound = sounds.get();
                sound.advance().ifPresent(buffer::add);
                if (sound.isEnded()) {
                    buffer.endSound();
                }
                return true;
            }
            if (film.isPresent() && buffer.wantsPicture()) {
                readPicture(film.get());
                return true;
            }
            return false;
        }

        private void readPicture(Film pictures) {
            BooleanSupplier stop = () -> closed || wanted.turn() != reached;
            long late = pacer.position() - lastAdded;
            pictures.hurry(pacer.isPlaying() && late > Pacer.HOPELESSLY_LATE);
            Optional<Long> time = pictures.timeAfter(lastAdded, stop);
            if (stop.getAsBoolean()) {
                return;
            }
            if (time.isEmpty()) {
                buffer.endPictures();
                return;
            }
            lastAdded = time.get();
            if (!pacer.isPlaying() || pacer.position() - lastAdded < Pacer.TOO_LATE) {
                pictures.shownAt(lastAdded, within, pool).ifPresent(buffer::add);
            }
        }
    }
}
