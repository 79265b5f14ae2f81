package ai.veritasad.analyzer;

import ai.veritasad.analyzer.known.KnownAds;
import ai.veritasad.analyzer.known.Library;

import java.util.Optional;

/**
 * What the user keeps and brings along to each analysis.
 *
 * @param knownAds ads to be known again
 * @param library of fingerprints of videos, to which each analyzed one is added
 */
public record Own(Optional<KnownAds> knownAds, Optional<Library> library) {

    public static final Own NOTHING = new Own(Optional.empty(), Optional.empty());

    /** Whether sound and keyframes are needed for it. */
    boolean isListening() {
        return library.isPresent()
                || knownAds.filter(known -> !known.ads().isEmpty() || !known.warnings().isEmpty())
                        .isPresent();
    }
}
