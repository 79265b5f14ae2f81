package ai.veritasad.analyzer.report;

import java.util.List;

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

    /**
     * A place in another video.
     *
     * @param video its name
     */
    record Place(String video, Span span) {}
}
