package ai.veritasad.analyzer;

import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.known.KnownAds;
import ai.veritasad.analyzer.known.Library;

import java.util.Optional;

/**
 * What the user keeps and brings along to each analysis.
 *
 * @param knownAds ads to be known again
 * @param library of fingerprints of videos, to which each analyzed one is added
 * @param brands that are looked for
 */
public record Own(Optional<KnownAds> knownAds, Optional<Library> library, BrandList brands) {

    /** No known ads, and the brands that come with us. */
    public static final Own NOTHING =
            new Own(Optional.empty(), Optional.empty(), BrandList.bundled());

    /** Whether sound and keyframes are needed for it. */
    public boolean isListening() {
        return library.isPresent()
                || knownAds.filter(known -> !known.ads().isEmpty() || !known.warnings().isEmpty())
                        .isPresent();
    }
}
