package ai.veritasad.desktop.player.playback;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.picture.Picture;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Shows pictures when they are due, by the sound that is heard, else by the clock. */
final class Pacer implements Runnable {

    /** A picture that is so late is not worth painting, in microseconds. */
    static final long TOO_LATE = 80_000;

    /** Reading is so late that frames have to be left out. */
    static final long HOPELESSLY_LATE = 250_000;

    private static final long TICK_MILLIS = 4;

    private final Playback playback;
    private final Buffer buffer;
    private final Supplier<Optional<SoundOutput>> outputs;
    private final Listener listener;
    private final Semaphore calls = new Semaphore(0);
    private final PlayClock clock = new PlayClock();
    private Optional<Voice> voice = Optional.empty();
    private boolean soundTried;
    private boolean moving;
    private long before;

    private volatile boolean playing;
    private volatile double speed = 1;
    private volatile double volume = 1;
    private volatile Course course = Course.STRAIGHT;
    private volatile long position;
    private volatile int turn = -1;

    Pacer(
            Playback playback,
            Buffer buffer,
            Supplier<Optional<SoundOutput>> outputs,
            Listener listener) {
        this.playback = playback;
        this.buffer = buffer;
        this.outputs = outputs;
        this.listener = listener;
    }

    void play(boolean wanted) {
        playing = wanted;
        wake();
    }

    void speed(double wanted) {
        speed = wanted;
    }

    void volume(double wanted) {
        volume = wanted;
    }

    void course(Course wanted) {
        course = wanted;
    }

    boolean isPlaying() {
        return playing;
    }

    /** Microseconds of the medium. */
    long position() {
        return position;
    }

    /** The turn that the position belongs to. */
    int turn() {
        return turn;
    }

    void wake() {
        calls.release();
    }

    @Override
    public void run() {
        try {
            while (!playback.isClosed()) {
                tick(System.nanoTime());
                rest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            voice.ifPresent(Voice::close);
        }
    }

    private void rest() throws InterruptedException {
        boolean called = calls.tryAcquire(TICK_MILLIS, TimeUnit.MILLISECONDS);
        while (!called && !playing && !playback.isClosed()) {
            called = calls.tryAcquire(1, TimeUnit.SECONDS);
        }
        calls.drainPermits();
    }

    private void tick(long nanos) {
        Destination wanted = playback.wanted();
        if (wanted.turn() != turn) {
            begin(wanted, nanos);
        }
        boolean backwards = speed < 0;
        boolean can = playing && (backwards || (playback.hasArrived() && buffer.isReady()));
        if (can != moving && (can || !playing || !playback.hasArrived())) {
            move(can, nanos);
        }
        if (!moving) {
            return;
        }
        if (backwards) {
            goBack(nanos);
        } else {
            goOn(nanos);
        }
    }

    private void begin(Destination wanted, long nanos) {
        turn = wanted.turn();
        if (speed < 0 && wanted.still()) {
            return;
        }
        move(false, nanos);
        clock.set(wanted.time(), nanos);
        before = wanted.time();
        position = wanted.time();
        voice.ifPresent(sound -> sound.restart(wanted.time(), forwardSpeed(), nanos));
    }

    private double forwardSpeed() {
        return Math.max(0.5, speed);
    }

    private void move(boolean wanted, long nanos) {
        if (wanted && !soundTried && !buffer.soundHasEnded()) {
            soundTried = true;
            voice = outputs.get().map(Voice::new);
            voice.ifPresentOrElse(
                    sound -> sound.restart(clock.now(nanos), forwardSpeed(), nanos),
                    listener::silent);
        }
        moving = wanted;
        clock.speed(speed, nanos);
        clock.run(wanted, nanos);
        voice.ifPresent(sound -> sound.run(wanted && speed > 0, nanos));
    }

    private void goOn(long nanos) {
        double now = speed;
        if (now != clock.speed()) {
            clock.speed(now, nanos);
            voice.ifPresent(sound -> sound.speed(now, volume));
        }
        hear(nanos);
        long time = clock.now(nanos);
        Picture due = buffer.due(time);
        if (due != null) {
            playback.show(due);
        }
        position = time;
        Optional<MediaTime> jump = course.jump(new MediaTime(before), new MediaTime(time));
        before = time;
        if (jump.isPresent()) {
            playback.jump(turn, jump.get(), false);
        } else if (buffer.hasEnded() && voice.map(Voice::isDrained).orElse(true)) {
            end();
        } else {
            listener.moved(turn, new MediaTime(time));
        }
    }

    private void hear(long nanos) {
        if (voice.isEmpty()) {
            // Nobody listens; what is read goes by.
            while (buffer.hasSoundBefore(clock.now(nanos))) {
                buffer.sound();
            }
            return;
        }
        Voice sound = voice.get();
        sound.feed(buffer, volume);
        OptionalLong heard = sound.heard(nanos);
        if (sound.isDead()) {
            sound.close();
            voice = Optional.empty();
            listener.silent();
        } else if (heard.isPresent() && !(buffer.soundHasEnded() && sound.isDrained())) {
            clock.follow(heard.getAsLong(), nanos);
        }
    }

    private void goBack(long nanos) {
        if (speed != clock.speed()) {
            clock.speed(speed, nanos);
            voice.ifPresent(sound -> sound.run(false, nanos));
        }
        long time = Math.max(0, clock.now(nanos));
        position = time;
        listener.moved(turn, new MediaTime(time));
        if (time == 0) {
            playback.jump(turn, MediaTime.ZERO, true);
            end();
        } else if (playback.hasArrived()) {
            playback.jump(turn, new MediaTime(time), true);
        }
    }

    private void end() {
        playing = false;
        move(false, System.nanoTime());
        listener.stopped();
    }
}
