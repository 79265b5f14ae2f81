package ai.veritasad.analyzer.decode.frame;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_BIDIR;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONREF;

/** How much of a stream is left undecoded, most first. */
enum Thrift {
    /** Frames that are foretold from later ones are left out. */
    ANCHORS(AVDISCARD_BIDIR),
    /** Frames that no other frame needs are left out. */
    REFERENCES(AVDISCARD_NONREF),
    /** Every frame of a group that is entered at all. */
    WHOLE_GROUPS(AVDISCARD_DEFAULT),
    /** Every frame of the film, because its keyframes can't be trusted. */
    WHOLE_FILM(AVDISCARD_DEFAULT);

    private final int skippedFrames;

    Thrift(int skippedFrames) {
        this.skippedFrames = skippedFrames;
    }

    /** FFmpeg's AVDISCARD value for the decoder. */
    int skippedFrames() {
        return skippedFrames;
    }

    Thrift less() {
        return switch (this) {
            case ANCHORS -> REFERENCES;
            case REFERENCES -> WHOLE_GROUPS;
            case WHOLE_GROUPS, WHOLE_FILM -> WHOLE_FILM;
        };
    }
}
