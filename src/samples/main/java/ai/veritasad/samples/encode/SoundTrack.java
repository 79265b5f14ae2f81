package ai.veritasad.samples.encode;

import ai.veritasad.samples.sound.Sound;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One track of sound, in mono.
 *
 * @param codec FFmpeg's name of the encoder
 * @param language ISO 639-2 code, empty for none
 * @param options FFmpeg's options of the encoder
 */
public record SoundTrack(
        Sound sound, String codec, int rate, String language, Map<String, String> options) {

    private static final int USUAL_RATE = 48_000;

    public SoundTrack {
        options = Map.copyOf(options);
    }

    public static SoundTrack of(String codec, Sound sound) {
        return new SoundTrack(sound, codec, USUAL_RATE, "", Map.of());
    }

    public SoundTrack language(String code) {
        return new SoundTrack(sound, codec, rate, code, options);
    }

    /** Samples a second. */
    public SoundTrack rate(int wanted) {
        return new SoundTrack(sound, codec, wanted, language, options);
    }

    public SoundTrack option(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(name, value);
        return new SoundTrack(sound, codec, rate, language, more);
    }
}
