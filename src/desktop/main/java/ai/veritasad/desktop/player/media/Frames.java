package ai.veritasad.desktop.player.media;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONREF;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** The frames of one track in the order of time, from the last place sought on. */
public final class Frames implements AutoCloseable {

    private final Media media;
    private final Track track;
    private final Decoder decoder;
    private long time;
    private long skipBefore = Track.UNKNOWN;
    private boolean drained;

    public Frames(Media media, Track track, int threads) {
        this.media = media;
        this.track = track;
        this.decoder = new Decoder(track, threads);
    }

    Track track() {
        return track;
    }

    /** To be called after the media went elsewhere. */
    public void restart(long nearby) {
        decoder.flush();
        drained = false;
        time = nearby - track.frame();
    }

    /** Frames before a time that no other one needs are left out from here on. */
    public void skipBefore(long wanted) {
        skipBefore = wanted;
    }

    /** Moves on by one packet or frame: whether {@code into} holds a frame now. */
    public boolean advance(AVFrame into) {
        if (decoder.receive(into)) {
            // Bare streams have no stamps: their frames follow each other.
            long stamp = track.micros(into.best_effort_timestamp());
            time = stamp == Track.UNKNOWN ? time + track.frame() : stamp;
            return true;
        }
        if (!drained) {
            media.next(track).ifPresentOrElse(this::send, this::drain);
        } else {
            time = Long.MAX_VALUE;
        }
        return false;
    }

    private void send(AVPacket packet) {
        boolean early = track.micros(packet.pts()) < skipBefore;
        decoder.skip(early ? AVDISCARD_NONREF : AVDISCARD_DEFAULT);
        decoder.send(packet);
        av_packet_free(packet);
    }

    private void drain() {
        decoder.drain();
        drained = true;
    }

    /** Microseconds of the frame that {@link #advance} gave last. */
    public long time() {
        return time;
    }

    /** Whether {@link #advance} has nothing more to give. */
    public boolean isEnded() {
        return drained && time == Long.MAX_VALUE;
    }

    @Override
    public void close() {
        decoder.close();
    }
}
