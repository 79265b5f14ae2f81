package ai.veritasad.analyzer.known;

import ai.veritasad.analyzer.detect.fingerprint.Landmarks;
import ai.veritasad.analyzer.film.SpokenSpots;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.HexFormat;
import java.util.Random;

/** Known ads of spoken spots. */
final class Fingerprints {

    private Fingerprints() {}

    static KnownAd spoken(long seed, double seconds) {
        return ad(
                seed,
                "Spot " + seed,
                seconds,
                Landmarks.of(SpokenSpots.heard(SpokenSpots.spot(seed, seconds))));
    }

    static KnownAd ad(long seed, String name, double seconds, Landmarks sound) {
        return new KnownAd(
                HexFormat.of().toHexDigits(seed),
                name,
                "spot.mp4",
                MediaTime.ofSeconds(seconds),
                sound,
                new Random(seed).longs((long) seconds).toArray());
    }
}
