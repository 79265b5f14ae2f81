package ai.veritasad.desktop.player;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.player.picture.PicturePool;
import ai.veritasad.desktop.player.picture.Size;
import ai.veritasad.desktop.player.playback.Course;
import ai.veritasad.desktop.player.playback.Facts;
import ai.veritasad.desktop.player.playback.Listener;
import ai.veritasad.desktop.player.playback.Playback;
import ai.veritasad.desktop.player.playback.SoundOutput;
import ai.veritasad.desktop.work.Work;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** What the player shows and does; belongs to the thread of the window, and never keeps it. */
public final class PlayerModel implements AutoCloseable {

    public static final double SLOWEST = 0.5;
    public static final double FASTEST = 3;

    private final Work work;
    private final Supplier<Optional<SoundOutput>> outputs;
    private final PicturePool pool = new PicturePool();
    private @Nullable Playback playback;
    private @Nullable Mailbox mailbox;
    private Size within = new Size(1280, 720);
    private int turn;
    private boolean ended;

    private final ReadOnlyObjectWrapper<PlayerState> state =
            new ReadOnlyObjectWrapper<>(PlayerState.EMPTY);
    private final ReadOnlyObjectWrapper<MediaTime> position =
            new ReadOnlyObjectWrapper<>(MediaTime.ZERO);
    private final ReadOnlyObjectWrapper<MediaTime> duration =
            new ReadOnlyObjectWrapper<>(MediaTime.ZERO);
    private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalText> error = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper deviceMissing = new ReadOnlyBooleanWrapper();
    private final BooleanBinding open =
            state.isEqualTo(PlayerState.PAUSED).or(state.isEqualTo(PlayerState.PLAYING));
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final DoubleProperty volume = new SimpleDoubleProperty(1);
    private final BooleanProperty muted = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Span>> loop =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Span>> selection =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty skipAds = new SimpleBooleanProperty();
    private final ObservableList<Span> ads = FXCollections.observableArrayList();

    /**
     * @param outputs opens a sound device; empty where there is none
     */
    public PlayerModel(Work work, Supplier<Optional<SoundOutput>> outputs) {
        this.work = work;
        this.outputs = outputs;
        speed.subscribe(() -> tell(Playback::speed, speed.get()));
        volume.subscribe(this::tellVolume);
        muted.subscribe(this::tellVolume);
        loop.subscribe(this::tellCourse);
        skipAds.subscribe(this::tellCourse);
        ads.subscribe(this::tellCourse);
    }

    /** Opens a file in place of the one before; soon it shows its first picture. */
    public void open(Path file) {
        close();
        state.set(PlayerState.OPENING);
        turn = 0;
        Mailbox fresh = new Mailbox();
        mailbox = fresh;
        playback = new Playback(file, within, outputs, pool, fresh);
        tellVolume();
        tellCourse();
        tell(Playback::speed, speed.get());
    }

    /** Lets the file go. */
    @Override
    public void close() {
        if (playback != null) {
            playback.close();
        }
        playback = null;
        mailbox = null;
        ended = false;
        loop.set(Optional.empty());
        picture.set(null);
        facts.set(null);
        error.set(null);
        position.set(MediaTime.ZERO);
        duration.set(MediaTime.ZERO);
        deviceMissing.set(false);
        state.set(PlayerState.EMPTY);
        if (speed.get() < SLOWEST) {
            speed.set(1);
        }
    }

    public void play() {
        if (playback != null && isOpen()) {
            if (ended && speed.get() > 0) {
                seek(MediaTime.ZERO);
            }
            playback.play();
            state.set(PlayerState.PLAYING);
        }
    }

    public void pause() {
        if (playback != null && isOpen()) {
            playback.pause();
            state.set(PlayerState.PAUSED);
            if (speed.get() < SLOWEST) {
                speed.set(1);
            }
        }
    }

    public void toggle() {
        if (state.get() == PlayerState.PLAYING) {
            pause();
        } else {
            play();
        }
    }

    /** Goes to a time within the file; the newest call wins. */
    public void seek(MediaTime time) {
        if (playback != null && isOpen()) {
            MediaTime last = duration.get().equals(MediaTime.ZERO) ? time : duration.get();
            MediaTime wanted = MediaTime.max(MediaTime.ZERO, MediaTime.min(time, last));
            ended = false;
            turn = playback.seek(wanted);
            position.set(wanted);
        }
    }

    public void seekBy(double seconds) {
        seek(position.get().plusSeconds(seconds));
    }

    /** Stops and shows the next picture, or the one before for −1. */
    public void step(int frames) {
        Facts known = facts.get();
        if (playback == null || known == null) {
            return;
        }
        pause();
        if (known.size().isPresent()) {
            ended = false;
            turn = playback.step(frames);
        } else {
            seekBy(frames * known.frameLength().seconds());
        }
    }

    /** The key L: plays, and with each press faster. */
    public void faster() {
        shuttle(Shuttle.faster(shuttleSpeed()));
    }

    /** The key J: slower, then backwards, and with each press faster backwards. */
    public void backwards() {
        shuttle(Shuttle.backwards(shuttleSpeed()));
    }

    private double shuttleSpeed() {
        return state.get() == PlayerState.PLAYING ? speed.get() : 0;
    }

    private void shuttle(double wanted) {
        speed.set(wanted);
        play();
    }

    /** Plays the selection again and again, beginning at its start, or no more. */
    public void toggleLoop() {
        if (loop.get().isPresent()) {
            loop.set(Optional.empty());
        } else {
            selection
                    .get()
                    .ifPresent(span -> {
                        loop.set(Optional.of(span));
                        seek(span.start());
                        play();
                    });
        }
    }

    /** Pictures are made to fit into so many pixels. */
    public void fit(Size size) {
        within = size;
        tell(Playback::fit, size);
    }

    private boolean isOpen() {
        return open.get();
    }

    private interface Command<T> {
        void give(Playback playback, T value);
    }

    private <T> void tell(Command<T> command, T value) {
        if (playback != null) {
            command.give(playback, value);
        }
    }

    private void tellVolume() {
        // Loudness is heard roughly as the square of it.
        tell(Playback::volume, muted.get() ? 0 : volume.get() * volume.get());
    }

    private void tellCourse() {
        List<Span> skipped = skipAds.get() ? List.copyOf(ads) : List.of();
        tell(Playback::course, new Course(loop.get(), skipped));
    }

    public ReadOnlyObjectProperty<PlayerState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether a file is open that can be played. */
    public ObservableBooleanValue openProperty() {
        return open;
    }

    /** Where it is, or will be as soon as a seek has ended. */
    public ReadOnlyObjectProperty<MediaTime> positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** Zero where it is not known. */
    public ReadOnlyObjectProperty<MediaTime> durationProperty() {
        return duration.getReadOnlyProperty();
    }

    /** What is known of the open file; null before it is opened. */
    public ReadOnlyObjectProperty<@Nullable Facts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** The picture of now; its pixels are only to be read until the next one comes. */
    public ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Why the file can't be played; null where it can. */
    public ReadOnlyObjectProperty<@Nullable LocalText> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Whether there is sound, but no device that plays it. */
    public ReadOnlyBooleanProperty deviceMissingProperty() {
        return deviceMissing.getReadOnlyProperty();
    }

    /** Times real time, {@link #SLOWEST} to {@link #FASTEST}; negative for backwards. */
    public DoubleProperty speedProperty() {
        return speed;
    }

    /** 0 to 1. */
    public DoubleProperty volumeProperty() {
        return volume;
    }

    public BooleanProperty mutedProperty() {
        return muted;
    }

    /** The span that {@link #toggleLoop} plays; set by whoever knows what is selected. */
    public ObjectProperty<Optional<Span>> selectionProperty() {
        return selection;
    }

    /** The span that is played again and again. */
    public ObjectProperty<Optional<Span>> loopProperty() {
        return loop;
    }

    /** Whether playing jumps over {@link #ads}. */
    public BooleanProperty skipAdsProperty() {
        return skipAds;
    }

    public ObservableList<Span> ads() {
        return ads;
    }

    /** Takes what one playback tells on its threads to the thread of the window, newest first. */
    private final class Mailbox implements Listener {

        private final AtomicReference<@Nullable Picture> newest = new AtomicReference<>();
        private final AtomicReference<@Nullable Moment> moment = new AtomicReference<>();
        private final AtomicBoolean called = new AtomicBoolean();

        private record Moment(int turn, MediaTime time) {}

        @Override
        public void opened(Facts known) {
            tell(() -> {
                facts.set(known);
                duration.set(known.duration());
                state.set(PlayerState.PAUSED);
            });
        }

        @Override
        public void failed(AnalysisException why) {
            tell(() -> {
                error.set(why.text());
                state.set(PlayerState.FAILED);
            });
        }

        @Override
        public void shown(Picture fresh) {
            giveBack(newest.getAndSet(fresh));
            call();
        }

        @Override
        public void moved(int of, MediaTime time) {
            moment.set(new Moment(of, time));
            call();
        }

        @Override
        public void stopped() {
            tell(() -> {
                pause();
                ended = true;
            });
        }

        @Override
        public void silent() {
            tell(() -> deviceMissing.set(true));
        }

        private void call() {
            if (!called.getAndSet(true)) {
                work.inWindow(this::deliver);
            }
        }

        private void deliver() {
            called.set(false);
            Picture fresh = newest.getAndSet(null);
            Moment now = moment.getAndSet(null);
            if (!isCurrent()) {
                return;
            }
            if (fresh != null) {
                Picture before = picture.get();
                picture.set(fresh);
                giveBack(before);
            }
            if (now != null && now.turn() >= turn) {
                turn = now.turn();
                position.set(now.time());
            }
        }

        private void tell(Runnable news) {
            work.inWindow(() -> {
                if (isCurrent()) {
                    news.run();
                }
            });
        }

        private void giveBack(@Nullable Picture seen) {
            if (seen != null) {
                pool.giveBack(seen);
            }
        }

        private boolean isCurrent() {
            return mailbox == this;
        }
    }
}
