package ai.veritasad.analyzer.film;

import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;

import java.nio.file.Path;
import java.util.Locale;

/** The usual ways to store a film, each with pictures and sound. */
public enum Medium {
    MP4("mp4", "mp4", "h264", "aac"),
    MP4_REORDERED("mp4", "mp4", "mpeg4", "mp3"),
    MP4_AV1("mp4", "mp4", "av1", "aac"),
    MKV("matroska", "matroska", "h264", "flac"),
    MKV_LOSSLESS("matroska", "matroska", "ffv1", "pcm_s16le"),
    WEBM("webm", "webm", "vp9", "opus"),
    WEBM_VP8("webm", "webm", "vp8", "opus"),
    TS("mpegts", "mpegts", "mpeg2video", "mp2"),
    TS_H264("mpegts", "mpegts", "h264", "mp2"),
    PS("mpeg", "mpeg", "mpeg2video", "mp2"),
    AVI("avi", "avi", "mpeg4", "pcm_s16le"),
    MOV("mov", "mov", "prores", "pcm_s16le"),
    FLV("flv", "flv", "flv1", "pcm_s16le"),
    ASF("asf", "asf", "msmpeg4v3", "mp2"),
    OGG("ogg", "ogg", "vp8", "opus"),
    NUT("nut", "nut", "mpeg4", "flac");

    private final String muxer;
    private final String format;
    private final String codec;
    private final String soundCodec;

    Medium(String muxer, String format, String codec, String soundCodec) {
        this.muxer = muxer;
        this.format = format;
        this.codec = codec;
        this.soundCodec = soundCodec;
    }

    /** The container's name in a report. */
    public String format() {
        return format;
    }

    /** FFmpeg's name of the pictures' codec. */
    public String codec() {
        return codec;
    }

    /** FFmpeg's name of the sound's codec. */
    public String soundCodec() {
        return soundCodec;
    }

    public PictureTrack pictures() {
        return switch (codec) {
            case "h264" -> NumberedFilm.pictures("libopenh264");
            case "av1" -> NumberedFilm.pictures("libaom-av1").option("cpu-used", "8");
            case "vp9" -> NumberedFilm.pictures("libvpx-vp9").option("cpu-used", "8");
            case "vp8" -> NumberedFilm.pictures("libvpx").option("cpu-used", "8");
            case "mpeg4", "mpeg2video" -> NumberedFilm.pictures(codec).option("bf", bFrames());
            case "prores" -> NumberedFilm.pictures("prores_ks").pixels("yuv422p10le");
            case "flv1" -> NumberedFilm.pictures("flv");
            case "msmpeg4v3" -> NumberedFilm.pictures("msmpeg4");
            default -> NumberedFilm.pictures(codec);
        };
    }

    // AVI has no way to say that frames are shown in another order than they are stored in.
    private String bFrames() {
        return this == AVI ? "0" : "2";
    }

    public Encoding encoding() {
        String encoder =
                switch (soundCodec) {
                    case "mp3" -> "libmp3lame";
                    case "opus" -> "libopus";
                    default -> soundCodec;
                };
        int rate = this == FLV ? 44_100 : 48_000;
        return Encoding.of(muxer).with(pictures()).with(NumberedFilm.sound(encoder).rate(rate));
    }

    /** Writes the numbered film so to {@code folder} and returns the file. */
    public Path write(Path folder) {
        return NumberedFilm.write(encoding(), folder, name().toLowerCase(Locale.ROOT));
    }
}
