package ai.veritasad.samples.encode;

import ai.veritasad.samples.Caption;

import java.util.List;

/**
 * One track of captions inside the file.
 *
 * @param language ISO 639-2 code, empty for none
 */
public record CaptionTrack(CaptionCodec codec, List<Caption> captions, String language) {

    public CaptionTrack {
        captions = List.copyOf(captions);
    }

    public static CaptionTrack of(CaptionCodec codec, List<Caption> captions) {
        return new CaptionTrack(codec, captions, "");
    }

    public CaptionTrack language(String code) {
        return new CaptionTrack(codec, captions, code);
    }
}
