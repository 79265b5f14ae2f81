package ai.veritasad.analyzer.decode.frame;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_B;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import ai.veritasad.analyzer.decode.Sampling;
import ai.veritasad.analyzer.decode.packet.Group;
import ai.veritasad.analyzer.decode.packet.Groups;
import ai.veritasad.analyzer.probe.container.Ticks;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.util.Optional;

/**
 * Decodes as little of a stream as it takes to have a frame in every stretch of a given length.
 *
 * <p>Whole groups are planned before they are decoded: where the next keyframe is near enough, only
 * this group's keyframe is decoded or nothing at all; else its I and P frames, or all that others
 * refer to, up to the one from which the next keyframe is near enough. Where that turns out to
 * leave a hole, the group is decoded again with less thrift.
 */
public final class ThriftyFrames implements AutoCloseable {

    private static final long NOTHING_SEEN = Long.MIN_VALUE / 4;

    private final Groups groups;
    private final StreamDecoder decoder;
    private final Damage damage;
    private final long interval;

    private final AnchorTrial trial;

    private Thrift thrift = Thrift.ANCHORS;
    private Optional<Group> group = Optional.empty();
    private boolean keyOnly;
    private boolean draining;
    private boolean failed;
    private int sent;
    private long latest = NOTHING_SEEN;
    private long reached;

    ThriftyFrames(Groups groups, StreamDecoder decoder, Damage damage, Sampling sampling) {
        this.groups = groups;
        this.decoder = decoder;
        this.damage = damage;
        this.interval = sampling.interval().micros();
        this.trial = new AnchorTrial(decoder);
    }

    /** Microseconds up to which packets were looked at. */
    long reached() {
        return reached;
    }

    /** Puts the next frame into {@code frame}, later than the one before; false at the end. */
    boolean next(AVFrame frame) {
        while (true) {
            if (decoder.receive(frame)) {
                if (accepts(frame)) {
                    return true;
                }
                av_frame_unref(frame);
            } else if (draining) {
                endGroup();
            } else if (group.isEmpty() || isSent(group.get())) {
                if (!leaveGroup()) {
                    return false;
                }
            } else {
                sendNext(group.get());
            }
        }
    }

    private boolean accepts(AVFrame frame) {
        long time = time(frame);
        if (time <= latest || group.isEmpty()) {
            return false;
        }
        if (keyOnly && isInter(frame)) {
            decodeAgain(Thrift.WHOLE_FILM);
            return false;
        }
        if (isHole(latest, time)) {
            decodeAgain(thrift.less());
            return false;
        }
        damage.note(frame);
        latest = time;
        return true;
    }

    private boolean isSent(Group current) {
        boolean near = current.isWhole() && current.end() - latest <= interval;
        boolean enough = near && thrift != Thrift.WHOLE_FILM && sent > 0;
        return enough || sent == (keyOnly ? 1 : current.packets().size());
    }

    private void sendNext(Group current) {
        if (sent == 0) {
            setSkipping();
        }
        if (!decoder.send(current.packets().get(sent))) {
            failed = true;
            damage.at(current.packets().get(sent).pts());
        }
        sent++;
    }

    private void setSkipping() {
        if (keyOnly) {
            decoder.skip(AVDISCARD_DEFAULT, AVDISCARD_DEFAULT);
        } else {
            decoder.skip(thrift);
        }
    }

    /** Drains the decoder where the group is whole, and takes the next one; false at the end. */
    private boolean leaveGroup() {
        boolean whole = group.isPresent() && group.get().isWhole();
        if (whole && (thrift != Thrift.WHOLE_FILM || groups.areAtEnd())) {
            decoder.drain();
            draining = true;
            return true;
        }
        return takeNext();
    }

    private void endGroup() {
        draining = false;
        decoder.flush();
        Group current = group.orElseThrow();
        boolean keyMissing = keyOnly && !failed && latest < current.start();
        if (keyMissing || isHole(latest, current.end())) {
            decodeAgain(thrift.less());
        } else {
            takeNext();
        }
    }

    private boolean takeNext() {
        do {
            group.ifPresent(Group::close);
            group = groups.next();
            if (group.isEmpty()) {
                return false;
            }
            reached = Math.max(reached, group.get().start());
        } while (canBeSkipped(group.get()));
        Group current = group.get();
        boolean near = current.isWhole() && current.end() - current.start() <= interval * 3 / 2;
        keyOnly = near && current.showsKey() && thrift != Thrift.WHOLE_FILM;
        boolean fresh = current.startsWithKey() && !keyOnly;
        if (thrift == Thrift.ANCHORS && fresh && !trial.passes(current)) {
            thrift = Thrift.REFERENCES;
        }
        sent = 0;
        failed = false;
        return true;
    }

    private boolean canBeSkipped(Group candidate) {
        return candidate.isWhole()
                && candidate.startsWithKey()
                && thrift != Thrift.WHOLE_FILM
                && candidate.end() - latest <= interval;
    }

    private boolean isHole(long from, long to) {
        Group current = group.orElseThrow();
        boolean decodable = !failed && thrift != Thrift.WHOLE_FILM && !keyOnly;
        return decodable
                && to - Math.max(from, current.start()) > interval
                && current.hasFrameBetween(from, to);
    }

    private void decodeAgain(Thrift lesser) {
        thrift = lesser;
        if (!group.orElseThrow().startsWithKey()) {
            return;
        }
        draining = false;
        keyOnly = false;
        sent = 0;
        decoder.flush();
    }

    private static boolean isInter(AVFrame frame) {
        return frame.pict_type() == AV_PICTURE_TYPE_P || frame.pict_type() == AV_PICTURE_TYPE_B;
    }

    /** The start of a frame in microseconds; as early as can be where it is unknown. */
    public static long time(AVFrame frame) {
        long stamp = frame.pts() == Ticks.UNKNOWN ? frame.best_effort_timestamp() : frame.pts();
        return stamp == Ticks.UNKNOWN ? NOTHING_SEEN : stamp;
    }

    @Override
    public void close() {
        group.ifPresent(Group::close);
        group = Optional.empty();
        groups.close();
    }
}
