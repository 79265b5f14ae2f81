package ai.veritasad.analyzer.probe;

import ai.veritasad.analyzer.report.Source.StreamKind;

import org.bytedeco.ffmpeg.avformat.AVStream;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells media under DRM from damaged media, by what their containers declare. */
final class Encryption {

    // Sample entries of protected streams: ISO/IEC 14496-12 8.12 (encv, enca), Apple FairPlay
    // (drmi, drms), Audible (aavd).
    private static final Set<String> PROTECTED_ENTRIES =
            Set.of("encv", "enca", "drmi", "drms", "aavd");

    private Encryption() {}

    /** Whether no picture and no sound is left in the clear. */
    static boolean coversAll(Container container) {
        List<AVStream> media =
                container.streams().stream()
                        .filter(stream ->
                                Streams.kind(stream) == StreamKind.VIDEO
                                        || Streams.kind(stream) == StreamKind.AUDIO)
                        .toList();
        boolean whole =
                Ffmpeg.entries(container.context().metadata()).containsKey("asf_protection_type");
        return !media.isEmpty() && (whole || media.stream().allMatch(Encryption::covers));
    }

    /** Whether this stream's samples are encrypted. */
    static boolean covers(AVStream stream) {
        Map<String, String> tags = Ffmpeg.entries(stream.metadata());
        // FFmpeg's Matroska reader leaves the key's id of an encrypted track here.
        return PROTECTED_ENTRIES.contains(entry(stream)) || tags.containsKey("enc_key_id");
    }

    private static String entry(AVStream stream) {
        int tag = stream.codecpar().codec_tag();
        byte[] letters = {(byte) tag, (byte) (tag >> 8), (byte) (tag >> 16), (byte) (tag >> 24)};
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
