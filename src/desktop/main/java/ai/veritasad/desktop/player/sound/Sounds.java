package ai.veritasad.desktop.player.sound;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import ai.veritasad.desktop.player.media.Frames;
import ai.veritasad.desktop.player.media.Media;
import ai.veritasad.desktop.player.media.Track;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The sound of a file in pieces without a gap: where it has none, there is silence. */
public final class Sounds implements AutoCloseable {

    /** Samples a second of each channel. */
    public static final int RATE = 48_000;

    public static final int CHANNELS = 2;

    // Stamps that differ by less are rounding, not a gap.
    private static final long GAP = 40_000;
    private static final long LONGEST_SILENCE = 500_000;

    private final Media media;
    private final Frames frames;
    private final AVFrame fresh = av_frame_alloc();
    private @Nullable SoundFilter filter;
    private @Nullable SoundPiece ahead;
    private long clock;
    // Whether a piece was given since the last restart, which the next one follows.
    private boolean begun;

    private Sounds(Media media, Track track) {
        this.media = media;
        this.frames = new Frames(media, track, 1);
    }

    public static Optional<Sounds> of(Media media) {
        return media.track(Media.Kind.SOUND).map(track -> new Sounds(media, track));
    }

    /** Goes to a time in a file without pictures; the next piece begins there. */
    public void seek(long time) {
        media.seek(time);
        restart(time);
    }

    /** After the media went elsewhere: the next piece begins at exactly this time. */
    public void restart(long time) {
        frames.restart(time);
        ahead = null;
        begun = false;
        clock = time;
    }

    /**
     * Moves on by one packet or frame.
     *
     * @return the next piece, seldom longer than half a second; often empty before the end
     */
    public Optional<SoundPiece> advance() {
        if (ahead == null && frames.advance(fresh)) {
            float[] samples = filtered();
            av_frame_unref(fresh);
            boolean follows = begun && Math.abs(frames.time() - clock) < GAP;
            SoundPiece piece = new SoundPiece(follows ? clock : frames.time(), samples);
            begun = piece.end() > clock;
            ahead = begun ? piece.from(clock) : null;
        }
        SoundPiece next = ahead;
        if (next == null) {
            return Optional.empty();
        }
        if (next.time() > clock) {
            next = SoundPiece.silence(clock, Math.min(next.time(), clock + LONGEST_SILENCE));
            if (next.frames() == 0) {
                clock = ahead == null ? clock : ahead.time();
                return Optional.empty();
            }
        } else {
            ahead = null;
        }
        clock = next.end();
        return Optional.of(next);
    }

    private float[] filtered() {
        SoundFilter current = filter;
        if (current == null || !current.takes(fresh)) {
            // Broadcasts change their format in the middle.
            if (current != null) {
                current.close();
            }
            current = new SoundFilter(SoundFilter.format(fresh), "");
            filter = current;
        }
        return current.filter(fresh);
    }

    public boolean isEnded() {
        return ahead == null && frames.isEnded();
    }

    @Override
    public void close() {
        av_frame_free(fresh);
        frames.close();
        if (filter != null) {
            filter.close();
        }
    }
}
