package ai.veritasad.analyzer.decode.packet;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;

import org.bytedeco.ffmpeg.avcodec.AVPacket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the packets of a stream into groups that begin with a keyframe. */
public final class Groups implements AutoCloseable {

    // A group is held in memory while it is planned; some streams have one keyframe only.
    private static final int MOST_PACKETS = 1024;
    private static final long MOST_BYTES = 48L << 20;

    private final Packets packets;
    private Optional<AVPacket> ahead = Optional.empty();
    private boolean started;

    public Groups(Packets packets) {
        this.packets = packets;
    }

    /** The next group, owned by the caller; empty at the end of the film. */
    public Optional<Group> next() {
        if (!started) {
            started = true;
            ahead = packets.next();
        }
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        List<AVPacket> gathered = new ArrayList<>();
        try {
            return Optional.of(gather(gathered));
        } catch (RuntimeException | Error e) {
            gathered.forEach(packet -> av_packet_free(packet));
            throw e;
        }
    }

    public boolean areAtEnd() {
        return started && ahead.isEmpty();
    }

    private Group gather(List<AVPacket> gathered) {
        long bytes = 0;
        long last = Long.MIN_VALUE;
        do {
            AVPacket packet = ahead.orElseThrow();
            ahead = Optional.empty();
            gathered.add(packet);
            bytes += packet.size();
            last = Math.max(last, packet.pts() + Math.max(packet.duration(), 1));
            ahead = packets.next();
        } while (ahead.isPresent()
                && !Group.isKey(ahead.get())
                && gathered.size() < MOST_PACKETS
                && bytes < MOST_BYTES);
        boolean whole = ahead.isEmpty() || Group.isKey(ahead.get());
        return new Group(gathered, ahead.map(AVPacket::pts).orElse(last), whole);
    }

    @Override
    public void close() {
        ahead.ifPresent(packet -> av_packet_free(packet));
        ahead = Optional.empty();
    }
}
