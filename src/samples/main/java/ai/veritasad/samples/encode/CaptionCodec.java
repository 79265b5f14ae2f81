package ai.veritasad.samples.encode;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_ASS;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MOV_TEXT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_SUBRIP;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_WEBVTT;

import ai.veritasad.samples.Caption;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** How captions are packed inside a container. */
public enum CaptionCodec {
    /** Timed text of MP4, 3GPP TS 26.245. */
    MOV_TEXT(AV_CODEC_ID_MOV_TEXT),
    /** SubRip lines in Matroska. */
    SUBRIP(AV_CODEC_ID_SUBRIP),
    /** Advanced SubStation lines in Matroska. */
    ASS(AV_CODEC_ID_ASS),
    /** WebVTT in Matroska and WebM, with the time of each word. */
    WEBVTT(AV_CODEC_ID_WEBVTT);

    // A tx3g sample entry without its box header: nothing special, white 18-point Serif.
    private static final String TEXT_ENTRY =
            "00000000"
                    + "01ff"
                    + "00000000"
                    + "0000000000000000"
                    + "000000000001"
                    + "0012ffffffff"
                    + "0000001266746162"
                    + "0001"
                    + "0001"
                    + "055365726966";

    private static final String SCRIPT_HEADER =
            """
            [Script Info]
            ScriptType: v4.00+

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, Alignment
            Style: Default,Sans,18,&Hffffff,2

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            """;

    private final int id;

    CaptionCodec(int id) {
        this.id = id;
    }

    /** FFmpeg's AVCodecID. */
    public int id() {
        return id;
    }

    /** What a decoder has to know before the first packet, empty for none. */
    public byte[] header() {
        return switch (this) {
            case MOV_TEXT -> HexFormat.of().parseHex(TEXT_ENTRY);
            case ASS -> SCRIPT_HEADER.getBytes(StandardCharsets.UTF_8);
            case SUBRIP, WEBVTT -> new byte[0];
        };
    }

    /** The packet of one caption, the {@code index}-th of its track. */
    public byte[] packet(Caption caption, int index) {
        return switch (this) {
            case MOV_TEXT -> counted(caption.text().getBytes(StandardCharsets.UTF_8));
            case SUBRIP -> caption.text().getBytes(StandardCharsets.UTF_8);
            case ASS ->
                    (index + ",0,Default,,0,0,0,," + caption.text())
                            .getBytes(StandardCharsets.UTF_8);
            case WEBVTT -> caption.timedText().getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] counted(byte[] text) {
        return ByteBuffer.allocate(Short.BYTES + text.length)
                .putShort((short) text.length)
                .put(text)
                .array();
    }
}
