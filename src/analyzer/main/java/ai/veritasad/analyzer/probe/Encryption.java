package ai.veritasad.analyzer.probe;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_ENCRYPTION_INFO;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_get_side_data;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;

import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Ffmpeg;
import ai.veritasad.analyzer.probe.container.Streams;
import ai.veritasad.analyzer.report.Source.StreamKind;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.javacpp.SizeTPointer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells media under DRM from damaged media, by what their containers declare of streams and of
 * their first packets.
 */
final class Encryption {

    // Sample entries of protected streams: ISO/IEC 14496-12 8.12 (encv, enca), Apple FairPlay
    // (drmi, drms), Audible (aavd).
    private static final Set<String> PROTECTED_ENTRIES =
            Set.of("encv", "enca", "drmi", "drms", "aavd");

    // Enough to meet each stream; FFmpeg puts the original sample entry in the place of "encv", so
    // that only packets tell it.
    private static final int PACKETS = 200;

    private final List<AVStream> media;
    private final Set<Integer> covered;

    private Encryption(List<AVStream> media, Set<Integer> covered) {
        this.media = media;
        this.covered = covered;
    }

    /** Moves the container's reading place where packets have to be looked at. */
    static Encryption of(Container container) {
        List<AVStream> media =
                container.streams().stream()
                        .filter(stream ->
                                Streams.kind(stream) == StreamKind.VIDEO
                                        || Streams.kind(stream) == StreamKind.AUDIO)
                        .toList();
        boolean whole =
                Ffmpeg.entries(container.context().metadata()).containsKey("asf_protection_type");
        Set<Integer> covered = new TreeSet<>();
        for (AVStream stream : media) {
            if (whole || isDeclared(stream)) {
                covered.add(stream.index());
            }
        }
        if (Formats.isMp4(container)) {
            addByPackets(container, covered);
        }
        return new Encryption(media, covered);
    }

    private static void addByPackets(Container container, Set<Integer> covered) {
        AVPacket packet = av_packet_alloc();
        try (SizeTPointer size = new SizeTPointer(1)) {
            for (int i = 0; i < PACKETS && av_read_frame(container.context(), packet) >= 0; i++) {
                if (av_packet_get_side_data(packet, AV_PKT_DATA_ENCRYPTION_INFO, size) != null) {
                    covered.add(packet.stream_index());
                }
                av_packet_unref(packet);
            }
        } finally {
            av_packet_free(packet);
        }
    }

    private static boolean isDeclared(AVStream stream) {
        Map<String, String> tags = Ffmpeg.entries(stream.metadata());
        // FFmpeg's Matroska reader leaves the key's id of an encrypted track here.
        return PROTECTED_ENTRIES.contains(entry(stream)) || tags.containsKey("enc_key_id");
    }

    private static String entry(AVStream stream) {
        int tag = stream.codecpar().codec_tag();
        byte[] letters = {(byte) tag, (byte) (tag >> 8), (byte) (tag >> 16), (byte) (tag >> 24)};
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    /** Whether no picture and no sound is left in the clear. */
    boolean coversAll() {
        return !media.isEmpty() && media.stream().allMatch(this::covers);
    }

    /** Whether this stream's samples are encrypted. */
    boolean covers(AVStream stream) {
        return covered.contains(stream.index());
    }
}
