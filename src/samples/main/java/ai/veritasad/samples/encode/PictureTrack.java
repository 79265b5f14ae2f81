package ai.veritasad.samples.encode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * How a film's pictures are encoded.
 *
 * @param codec FFmpeg's name of the encoder
 * @param pixels FFmpeg's name of the pixel format
 * @param options FFmpeg's options of the encoder
 * @param kept which frames of the film are stored; the others leave the one before standing
 */
public record PictureTrack(
        String codec,
        String pixels,
        Map<String, String> options,
        Placement placement,
        IntPredicate kept) {

    public PictureTrack {
        options = Map.copyOf(options);
    }

    /** All frames, 8 bits of brightness and a quarter as many colours. */
    public static PictureTrack of(String codec) {
        return new PictureTrack(codec, "yuv420p", Map.of(), Placement.UPRIGHT, index -> true);
    }

    public PictureTrack pixels(String format) {
        return new PictureTrack(codec, format, options, placement, kept);
    }

    public PictureTrack option(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(name, value);
        return new PictureTrack(codec, pixels, more, placement, kept);
    }

    /** At most so many frames from one keyframe to the next. */
    public PictureTrack keyframeEvery(int frames) {
        return option("g", Integer.toString(frames));
    }

    public PictureTrack placed(Placement wanted) {
        return new PictureTrack(codec, pixels, options, wanted, kept);
    }

    /** Only those frames whose index passes: a variable frame rate. */
    public PictureTrack keeping(IntPredicate wanted) {
        return new PictureTrack(codec, pixels, options, placement, wanted);
    }
}
