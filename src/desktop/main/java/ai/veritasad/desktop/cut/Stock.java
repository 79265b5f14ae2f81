package ai.veritasad.desktop.cut;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.desktop.cut.coding.Coding;
import ai.veritasad.desktop.cut.plan.Stored;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;

import java.util.ArrayList;
import java.util.List;

/**
 * All pictures of a video in the order of decoding.
 *
 * @param isTimed whether each of them tells when it is shown
 * @param bitRate bits a second that they take
 */
record Stock(List<Stored> pictures, boolean isTimed, long bitRate) {

    private static final double MICROS = 1e6;

    static Stock of(Reading reading, Cancellation cancel) {
        int index = reading.pictures();
        AVStream stream = reading.stream(index);
        List<Stored> pictures = new ArrayList<>();
        boolean[] timed = {true};
        long[] bytes = {0};
        reading.each(
                cancel,
                packet -> {
                    if (packet.stream_index() == index) {
                        timed[0] &= packet.pts() != AV_NOPTS_VALUE;
                        bytes[0] += packet.size();
                        pictures.add(stored(reading, stream, packet));
                    }
                });
        double seconds = Math.max(1, reading.duration().micros() / MICROS);
        return new Stock(List.copyOf(pictures), timed[0], (long) (bytes[0] * Byte.SIZE / seconds));
    }

    private static Stored stored(Reading reading, AVStream stream, AVPacket packet) {
        boolean key = (packet.flags() & AV_PKT_FLAG_KEY) != 0;
        return new Stored(
                reading.shown(packet),
                reading.decoded(packet),
                key,
                key && Coding.isJoint(stream, packet));
    }
}
