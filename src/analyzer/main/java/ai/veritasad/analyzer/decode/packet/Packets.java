package ai.veritasad.analyzer.decode.packet;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_ENCRYPTION_INFO;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_get_side_data;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.report.measure.Span;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.javacpp.SizeTPointer;

import java.util.List;
import java.util.Optional;

/** The packets of one stream in the order of the file, all others left unread where possible. */
public final class Packets {

    // A reader that fails so often in a row won't come to its senses.
    private static final int ERRORS_IN_A_ROW = 64;

    private final Container container;
    private final AVStream stream;
    private final Timeline timeline;
    private final Cancellation cancel;
    private final Holes holes;

    public Packets(Container container, AVStream stream, Cancellation cancel) {
        this.container = container;
        this.stream = stream;
        this.timeline = new Timeline(container, stream);
        this.cancel = cancel;
        this.holes = new Holes(container);
        for (AVStream other : container.streams()) {
            if (other.index() != stream.index() && !holes.areWatched()) {
                other.discard(AVDISCARD_ALL);
            }
        }
    }

    /** Stretches up to now whose bytes could not be read. */
    public List<Span> holes() {
        return holes.spans();
    }

    public Timeline timeline() {
        return timeline;
    }

    // Decoded without its key it would only look like noise.
    private static boolean isEncrypted(AVPacket packet) {
        try (SizeTPointer size = new SizeTPointer(1)) {
            return av_packet_get_side_data(packet, AV_PKT_DATA_ENCRYPTION_INFO, size) != null;
        }
    }

    /** The next packet, owned by the caller and stamped in microseconds; empty at the end. */
    public Optional<AVPacket> next() {
        Optional<AVPacket> packet = nextAsStored();
        packet.ifPresent(timeline::place);
        packet.ifPresent(stamped -> holes.pass(stamped.dts()));
        return packet;
    }

    /** As {@link #next}, with the stamps that stand in the file. */
    public Optional<AVPacket> nextAsStored() {
        AVPacket packet = av_packet_alloc();
        int errors = 0;
        while (errors < ERRORS_IN_A_ROW) {
            cancel.check();
            int code = av_read_frame(container.context(), packet);
            if (code == AVERROR_EOF()) {
                break;
            }
            if (code < 0) {
                errors++;
                continue;
            }
            holes.note(packet);
            if (packet.stream_index() == stream.index() && !isEncrypted(packet)) {
                return Optional.of(packet);
            } else {
                av_packet_unref(packet);
            }
        }
        av_packet_free(packet);
        return Optional.empty();
    }
}
