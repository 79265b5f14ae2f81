package ai.veritasad.analyzer.decode.frame;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import ai.veritasad.analyzer.decode.packet.Group;
import ai.veritasad.analyzer.decode.pixel.Rows;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Tries out whether a film's I and P frames come out alike without its B frames. Encoders may refer
 * to those from P frames, and no decoder complains when they are missing: so the start of a group
 * is decoded both ways, of the first, second, fourth, eighth group and so on.
 */
final class AnchorTrial {

    private static final int MOST_PACKETS = 64;

    private final StreamDecoder decoder;
    private int groups;
    private int next = 1;

    AnchorTrial(StreamDecoder decoder) {
        this.decoder = decoder;
    }

    /** Whether nothing speaks against it; asked at the start of a group, with nothing pending. */
    boolean passes(Group group) {
        groups++;
        if (groups < next) {
            return true;
        }
        next *= 2;
        Map<Long, Long> anchors = sums(group, Thrift.ANCHORS);
        return sums(group, Thrift.REFERENCES).entrySet().containsAll(anchors.entrySet());
    }

    /** Checksums of the frames that are decoded, by their times. */
    private Map<Long, Long> sums(Group group, Thrift thrift) {
        Map<Long, Long> sums = new HashMap<>();
        AVFrame frame = av_frame_alloc();
        decoder.skip(thrift);
        int end = Math.min(MOST_PACKETS, group.packets().size());
        for (AVPacket packet : group.packets().subList(0, end)) {
            decoder.send(packet);
            receive(frame, sums);
        }
        decoder.drain();
        receive(frame, sums);
        decoder.flush();
        av_frame_free(frame);
        return sums;
    }

    private void receive(AVFrame frame, Map<Long, Long> sums) {
        while (decoder.receive(frame)) {
            sums.put(ThriftyFrames.time(frame), sum(frame));
            av_frame_unref(frame);
        }
    }

    private static long sum(AVFrame frame) {
        int width = Math.min(frame.width(), Math.abs(frame.linesize(0)));
        CRC32C sum = new CRC32C();
        sum.update(Rows.packed(frame.data(0), frame.linesize(0), width, frame.height()));
        return sum.getValue();
    }
}
