package ai.veritasad.desktop.cut.coding;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AV1;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG2VIDEO;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP8;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP9;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which encoder makes pictures of a codec, and how: better than the source at its own rate, with
 * every picture shown in the order in which it is stored.
 *
 * @param encoder FFmpeg's name
 * @param options FFmpeg's options
 */
record Recipe(int codec, String encoder, Map<String, String> options) {

    private static final Map<String, String> VPX =
            Map.of("deadline", "good", "cpu-used", "4", "lag-in-frames", "0", "auto-alt-ref", "0");

    Recipe {
        options = Map.copyOf(options);
    }

    /** For pictures that stand in one stream with those of another encoder. */
    static Optional<Recipe> joining(int codec) {
        return switch (codec) {
            // Bits of arithmetic coding could not be moved when sets are renamed.
            case AV_CODEC_ID_H264 ->
                    Optional.of(
                            new Recipe(
                                    codec,
                                    "libopenh264",
                                    Map.of("rc_mode", "bitrate", "coder", "cavlc")));
            case AV_CODEC_ID_VP8 -> Optional.of(new Recipe(codec, "libvpx", with(VPX, "crf", "6")));
            case AV_CODEC_ID_VP9 ->
                    Optional.of(
                            new Recipe(
                                    codec,
                                    "libvpx-vp9",
                                    with(with(VPX, "crf", "18"), "row-mt", "1")));
            case AV_CODEC_ID_AV1 -> Optional.of(av1("good"));
            case AV_CODEC_ID_MPEG2VIDEO -> Optional.of(new Recipe(codec, "mpeg2video", Map.of()));
            default -> Optional.empty();
        };
    }

    /** For all pictures of a copy: H.264, or AV1 where more than 8 bits of a colour must stay. */
    static Recipe whole(boolean deep) {
        return deep
                ? av1("realtime")
                : new Recipe(AV_CODEC_ID_H264, "libopenh264", Map.of("rc_mode", "bitrate"));
    }

    private static Recipe av1(String usage) {
        return new Recipe(
                AV_CODEC_ID_AV1,
                "libaom-av1",
                Map.of(
                        "usage",
                        usage,
                        "cpu-used",
                        "8",
                        "crf",
                        "18",
                        "row-mt",
                        "1",
                        "lag-in-frames",
                        "0"));
    }

    private static Map<String, String> with(
            Map<String, String> options, String name, String value) {
        Map<String, String> more = new HashMap<>(options);
        more.put(name, value);
        return more;
    }
}
