package ai.veritasad.analyzer.decode.packet;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_DISCARD;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;

import org.bytedeco.ffmpeg.avcodec.AVPacket;

import java.util.List;

/**
 * The packets from one keyframe up to the next in the order of decoding, or a part of them where
 * keyframes are very far apart.
 *
 * @param end microseconds at which the next group, or nothing, starts
 * @param isWhole whether it ends where a keyframe or the end of the film follows
 */
public record Group(List<AVPacket> packets, long end, boolean isWhole) implements AutoCloseable {

    public Group {
        packets = List.copyOf(packets);
    }

    public static boolean isKey(AVPacket packet) {
        return (packet.flags() & AV_PKT_FLAG_KEY) != 0;
    }

    public boolean startsWithKey() {
        return isKey(packets.getFirst());
    }

    /** Whether its keyframe is meant to be seen. */
    public boolean showsKey() {
        return startsWithKey() && isShown(packets.getFirst());
    }

    // Edit lists hide frames that others need.
    private static boolean isShown(AVPacket packet) {
        return (packet.flags() & AV_PKT_FLAG_DISCARD) == 0;
    }

    public long start() {
        return packets.getFirst().pts();
    }

    /** Whether a frame starts between the two times, both excluded. */
    public boolean hasFrameBetween(long from, long to) {
        return packets.stream()
                .filter(Group::isShown)
                .anyMatch(packet -> packet.pts() > from && packet.pts() < to);
    }

    @Override
    public void close() {
        packets.forEach(packet -> av_packet_free(packet));
    }
}
