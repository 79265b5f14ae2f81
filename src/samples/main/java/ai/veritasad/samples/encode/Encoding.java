package ai.veritasad.samples.encode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a film becomes on disk: a container and its tracks.
 *
 * @param container FFmpeg's name of the muxer
 * @param options FFmpeg's options of the muxer
 */
public record Encoding(
        String container,
        List<PictureTrack> pictures,
        List<SoundTrack> sounds,
        List<CaptionTrack> captions,
        Map<String, String> options) {

    public Encoding {
        pictures = List.copyOf(pictures);
        sounds = List.copyOf(sounds);
        captions = List.copyOf(captions);
        options = Map.copyOf(options);
    }

    /** A container without tracks so far. */
    public static Encoding of(String container) {
        return new Encoding(container, List.of(), List.of(), List.of(), Map.of());
    }

    public Encoding with(PictureTrack track) {
        return new Encoding(container, plus(pictures, track), sounds, captions, options);
    }

    public Encoding with(SoundTrack track) {
        return new Encoding(container, pictures, plus(sounds, track), captions, options);
    }

    public Encoding with(CaptionTrack track) {
        return new Encoding(container, pictures, sounds, plus(captions, track), options);
    }

    public Encoding option(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(name, value);
        return new Encoding(container, pictures, sounds, captions, more);
    }

    private static <T> List<T> plus(List<T> tracks, T track) {
        List<T> more = new ArrayList<>(tracks);
        more.add(track);
        return more;
    }
}
