package ai.veritasad.analyzer.report.signal;

import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;
import java.util.Optional;

/** Something that was known beforehand and is met again. */
public sealed interface Recognised extends Signal {

    /**
     * An ad or jingle that the user keeps, known again by its sound or its pictures.
     *
     * @param ad its id in the store
     * @param name what the user calls it
     * @param votes landmarks of its sound that are met at the right times
     * @param pictures keyframes that show what it shows at that time
     * @param offset from the ad's beginning to that of the span; more than 0 where only a part of
     *     it is met
     */
    record KnownAd(Span span, String ad, String name, int votes, int pictures, MediaTime offset)
            implements Recognised {
        public KnownAd {
            if (votes < 0 || pictures < 0 || votes + pictures == 0) {
                throw new IllegalArgumentException("an ad is known by something");
            }
        }
    }

    /**
     * The same sound is heard in other videos of the user's library.
     *
     * @param videos how many
     * @param places where in some of them
     */
    record SeenElsewhere(Span span, int videos, List<Place> places) implements Recognised {
        public SeenElsewhere {
            places = List.copyOf(places);
        }
    }

    /** What a brand is to the one who keeps the list. */
    enum Standing {
        OWN,
        COMPETITOR,
        OTHER,
        /** Never looked for. */
        IGNORED
    }

    /** By what a brand was recognised. */
    enum Means {
        /** Its name. */
        WORD,
        /** The host of a link. */
        LINK,
        /** Its logo in the picture. */
        LOGO
    }

    /**
     * A brand that is named, linked to or shown by its logo.
     *
     * @param brand its name in the list
     * @param category as in the list, empty where it has none
     * @param alias the name, host or file with a logo of the list that was recognised
     * @param text as it stood; empty for a logo
     * @param box where it stood in the picture; empty for what is not seen
     * @param source index of the signal whose text it was found in
     * @param proof id of the crop that shows a logo
     */
    record Brand(
            Span span,
            Medium medium,
            Means means,
            String brand,
            String category,
            Standing standing,
            String alias,
            String text,
            Optional<Box> box,
            Optional<Integer> source,
            Optional<String> proof)
            implements Recognised {}

    /**
     * A place in another video.
     *
     * @param video its name
     */
    record Place(String video, Span span) {}
}
