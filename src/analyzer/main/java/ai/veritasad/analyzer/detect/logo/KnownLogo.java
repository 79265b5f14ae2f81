package ai.veritasad.analyzer.detect.logo;

import ai.veritasad.analyzer.detect.brand.Brand;
import ai.veritasad.analyzer.detect.logo.match.LogoFinder;
import ai.veritasad.analyzer.detect.logo.match.LogoPicture;
import ai.veritasad.analyzer.detect.logo.match.Pose;
import ai.veritasad.analyzer.detect.logo.match.Scene;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One picture of a brand's logo, ready to be looked for. */
record KnownLogo(Brand brand, Path file, LogoFinder finder) implements AutoCloseable {

    /**
     * Of a picture file.
     *
     * @throws ai.veritasad.analyzer.AnalysisException where it can't be used
     */
    static KnownLogo of(Brand brand, Path file) {
        LogoFinder finder =
                LogoFinder.of(LogoPicture.read(file))
                        .orElseThrow(() ->
                                LogoPicture.unusable(
                                        file,
                                        "в логотипе слишком мало линий, чтобы его узнать. Возьмите"
                                                + " вариант с названием",
                                        "the logo has too few lines to be known again. Take one"
                                                + " with the name in it"));
        return new KnownLogo(brand, file, finder);
    }

    /** Everywhere in a picture, those first that fit best. */
    List<Sighting> all(Scene scene, MediaTime time, double least) {
        return finder.find(scene, least).stream().map(fit -> sighting(scene, time, fit)).toList();
    }

    /** About where it was. */
    Optional<Sighting> near(Scene scene, MediaTime time, Pose place, double least) {
        return finder.near(scene.field(), place)
                .filter(fit -> fit.score() >= least)
                .map(fit -> sighting(scene, time, fit));
    }

    private Sighting sighting(Scene scene, MediaTime time, LogoFinder.Fit fit) {
        LogoPicture logo = finder.logo();
        return new Sighting(
                time,
                fit.pose(),
                fit.score(),
                fit.pose()
                        .box(
                                logo.width(),
                                logo.height(),
                                scene.field().width(),
                                scene.field().height()));
    }

    @Override
    public void close() {
        finder.close();
    }
}
