package ai.veritasad.analyzer.known;

import ai.veritasad.analyzer.detect.fingerprint.Landmarks;
import ai.veritasad.analyzer.report.measure.MediaTime;

/**
 * An ad or jingle that is known again by its sound and its pictures.
 *
 * @param id made of its fingerprints: the same stretch of the same file has the same id
 * @param name what a person calls it, never blank
 * @param source the file that it was taken from, and from where to where
 * @param pictures hashes of its pictures at each {@link #PICTURE_STEP}, none where it has no
 *     picture
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole: it has an id.
public record KnownAd(
        String id, String name, String source, MediaTime length, Landmarks sound, long[] pictures) {

    public static final MediaTime PICTURE_STEP = MediaTime.ofSeconds(1);
    public static final MediaTime SHORTEST = MediaTime.ofSeconds(2);
    public static final MediaTime LONGEST = MediaTime.ofSeconds(600);

    public static final int LONGEST_NAME = 200;

    public KnownAd {
        if (!id.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("an id is 16 hexadecimal digits, got " + id);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to 200 characters, got " + name);
        }
        if (length.isBefore(SHORTEST) || length.isAfter(LONGEST)) {
            throw new IllegalArgumentException("an ad lasts 2 s to 10 min, got " + length);
        }
    }

    /** The hash of the picture at so many seconds of the ad. */
    long picture(int second) {
        return pictures[second];
    }
}
