package ai.veritasad.analyzer.decode.frame;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_move_ref;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The frames decoded last, without a gap between them, so that looking back a little is free. */
final class FrameWindow implements AutoCloseable {

    private static final long MOST_BYTES = 96L << 20;
    private static final int FEWEST = 4;
    private static final int MOST = 64;

    private final List<AVFrame> frames = new ArrayList<>();
    private final TreeSet<Long> failures = new TreeSet<>();

    /** Takes over what {@code frame} holds; it must follow the frame taken before. */
    void add(AVFrame frame) {
        AVFrame kept = av_frame_alloc();
        av_frame_move_ref(kept, frame);
        frames.add(kept);
        long bytes = 2L * kept.width() * kept.height();
        long most = Math.clamp(MOST_BYTES / Math.max(1, bytes), FEWEST, MOST);
        while (frames.size() > most) {
            av_frame_free(frames.removeFirst());
        }
    }

    /** Notes that the frame of this time, in microseconds, could not be decoded. */
    void addFailure(long time) {
        failures.add(time);
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    long start() {
        return ThriftyFrames.time(frames.getFirst());
    }

    /** The start of the last frame. */
    long end() {
        return ThriftyFrames.time(frames.getLast());
    }

    AVFrame last() {
        return frames.getLast();
    }

    /** Whether the frame shown at {@code time} and the one after it are both here. */
    boolean covers(long time) {
        return !frames.isEmpty() && start() <= time && time < end();
    }

    /**
     * The last frame that starts at or before {@code time}; empty where a broken one follows it.
     */
    Optional<AVFrame> shownAt(long time) {
        Optional<AVFrame> shown = Optional.empty();
        for (AVFrame frame : frames) {
            if (ThriftyFrames.time(frame) <= time) {
                shown = Optional.of(frame);
            }
        }
        return shown.filter(frame -> isWhole(frame, time));
    }

    private boolean isWhole(AVFrame frame, long until) {
        Long failure = failures.higher(ThriftyFrames.time(frame));
        return !Damage.isBroken(frame) && (failure == null || failure > until);
    }

    void clear() {
        Iterator<AVFrame> all = frames.iterator();
        while (all.hasNext()) {
            av_frame_free(all.next());
            all.remove();
        }
        failures.clear();
    }

    @Override
    public void close() {
        clear();
    }
}
