package ai.veritasad.desktop.player.picture;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_move_ref;

import ai.veritasad.desktop.player.media.Decoder;
import ai.veritasad.desktop.player.media.Frames;
import ai.veritasad.desktop.player.media.Media;
import ai.veritasad.desktop.player.media.Track;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The moving picture of a file at any place: the keyframe before a time at once, the exact frame
 * after some decoding, and what follows in order. Times are microseconds from its start.
 */
public final class Film implements AutoCloseable {

    private static final long SECOND = 1_000_000;
    // So long before a wanted time every frame is decoded, so that a step back needs no second run.
    private static final long FULL_BEFORE = SECOND / 2;
    private static final int KEPT = 12;

    private final Media media;
    private final Track track;
    private final Frames frames;
    private final Painter painter;
    // One thread has no delay: a keyframe comes out at once.
    private final Decoder keyframes;
    private final Deque<Kept> window = new ArrayDeque<>();
    private final AVFrame fresh = av_frame_alloc();
    // Before it frames may be missing from the window.
    private long exactFrom = Track.UNKNOWN;

    private record Kept(long time, AVFrame frame) {}

    private Film(Media media, Track track, int threads) {
        this.media = media;
        this.track = track;
        this.frames = new Frames(media, track, threads);
        this.keyframes = new Decoder(track, 1);
        this.painter = new Painter(track);
    }

    /** To be played: decoded on all cores. */
    public static Optional<Film> of(Media media) {
        return of(media, Decoder.ALL_CORES);
    }

    /** To be looked at here and there in the background: decoded on one core. */
    public static Optional<Film> inBackground(Media media) {
        return of(media, 1);
    }

    private static Optional<Film> of(Media media, int threads) {
        return media.track(Media.Kind.PICTURE).map(track -> new Film(media, track, threads));
    }

    /** The size of the shown picture, unscaled. */
    public Size size() {
        return painter.size();
    }

    /** Microseconds from one frame to the next, as declared. */
    public long frameLength() {
        return track.frame();
    }

    /** Whether the frame shown at a time is among those just decoded. */
    public boolean holds(long time) {
        return !window.isEmpty()
                && window.getFirst().time() <= time
                && exactFrom <= time
                && (time < window.getLast().time() || frames.isEnded());
    }

    /** Goes to the keyframe at or before a time and answers its own time. */
    public long seek(long time) {
        clear();
        long back = 0;
        long found = seekOnce(time, true);
        // Some containers land behind the wanted time.
        while (found > time && time - back > 0) {
            back = Math.max(SECOND, back * 4);
            found = seekOnce(Math.max(0, time - back), true);
        }
        if (found == Long.MAX_VALUE) {
            found = seekOnce(0, false);
        }
        frames.restart(found);
        return found;
    }

    /** The time of the first packet that can be begun with; the largest number where none can. */
    private long seekOnce(long time, boolean keyframe) {
        media.seek(time);
        Optional<AVPacket> next = media.next(track);
        while (next.isPresent()) {
            AVPacket packet = next.get();
            if (!keyframe || (packet.flags() & AV_PKT_FLAG_KEY) != 0) {
                long stamp = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
                media.putBack(packet);
                return stamp == AV_NOPTS_VALUE ? 0 : track.micros(stamp);
            }
            av_packet_free(packet);
            next = media.next(track);
        }
        return Long.MAX_VALUE;
    }

    /** After {@link #seek}: the picture of the keyframe alone, without the frames after it. */
    public Optional<Picture> keyframe(long time, Size within, PicturePool pool) {
        Optional<AVPacket> packet = media.next(track);
        packet.ifPresent(key -> {
            keyframes.send(key);
            keyframes.drain();
            media.putBack(key);
        });
        boolean decoded = keyframes.receive(fresh);
        keyframes.flush();
        return decoded
                ? Optional.of(painter.picture(fresh, time, within, false, pool))
                : Optional.empty();
    }

    /**
     * Decodes on to the frame that is shown at a time.
     *
     * @return false where {@code stop} asked to leave off
     */
    public boolean decodeTo(long time, BooleanSupplier stop) {
        skipBefore(time - FULL_BEFORE);
        boolean done = decode(time, stop);
        skipBefore(Track.UNKNOWN);
        boolean doubtful = done && !window.isEmpty() && shown(time).time() < exactFrom;
        if (doubtful) {
            // Frames that were left out may lie between it and the wanted time.
            seek(time);
            done = decode(time, stop);
        }
        return done;
    }

    private boolean decode(long time, BooleanSupplier stop) {
        while (!frames.isEnded() && (window.isEmpty() || window.getLast().time() <= time)) {
            if (stop.getAsBoolean()) {
                return false;
            }
            if (frames.advance(fresh)) {
                keep();
            }
        }
        return true;
    }

    private void skipBefore(long time) {
        frames.skipBefore(time);
        exactFrom = Math.max(exactFrom, time);
    }

    private void keep() {
        long time = frames.time();
        if (!window.isEmpty() && time <= window.getLast().time()) {
            return;
        }
        if (window.size() == KEPT || (time < exactFrom && !window.isEmpty())) {
            free(window.removeFirst());
        }
        AVFrame kept = av_frame_alloc();
        av_frame_move_ref(kept, fresh);
        window.add(new Kept(time, kept));
    }

    /** The picture shown at a time, once {@link #decodeTo} got there; empty where there is none. */
    public Optional<Picture> shownAt(long time, Size within, PicturePool pool) {
        return window.isEmpty()
                ? Optional.empty()
                : Optional.of(picture(shown(time), within, pool));
    }

    private Kept shown(long time) {
        Kept shown = window.getFirst();
        for (Kept kept : window) {
            if (kept.time() <= time) {
                shown = kept;
            }
        }
        return shown;
    }

    /** The time of the frame shown at a time, once {@link #decodeTo} got there. */
    public long timeAt(long time) {
        return window.isEmpty() ? time : shown(time).time();
    }

    /** The time of the first frame after a time; empty at the end of the film. */
    public Optional<Long> timeAfter(long time, BooleanSupplier stop) {
        decode(time, stop);
        return window.stream().map(Kept::time).filter(later -> later > time).findFirst();
    }

    /** Whether to leave out frames that no other one needs, since decoding is too slow. */
    public void hurry(boolean wanted) {
        if (wanted) {
            skipBefore(Long.MAX_VALUE);
        } else if (exactFrom == Long.MAX_VALUE) {
            frames.skipBefore(Track.UNKNOWN);
            exactFrom = window.isEmpty() ? Track.UNKNOWN : window.getLast().time();
        }
    }

    private Picture picture(Kept kept, Size within, PicturePool pool) {
        return painter.picture(kept.frame(), kept.time(), within, true, pool);
    }

    private void clear() {
        window.forEach(Film::free);
        window.clear();
        frames.restart(0);
        frames.skipBefore(Track.UNKNOWN);
        exactFrom = Track.UNKNOWN;
    }

    private static void free(Kept kept) {
        av_frame_free(kept.frame());
    }

    @Override
    public void close() {
        clear();
        av_frame_free(fresh);
        frames.close();
        keyframes.close();
        painter.close();
    }
}
