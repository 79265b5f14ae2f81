package ai.veritasad.analyzer.detect.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.detect.DrawnFilm;
import ai.veritasad.analyzer.detect.PictureDetector;
import ai.veritasad.analyzer.detect.PictureDetectorContract;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Recognised.Means;
import ai.veritasad.samples.draw.Overlay;
import ai.veritasad.samples.draw.Place;
import ai.veritasad.samples.draw.Trademark;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.draw.motion.Motion;
import ai.veritasad.samples.draw.scene.TalkScene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class BrandLogoDetectorTest extends PictureDetectorContract {

    private static final double FRAME = 0.045;
    private static final long SIGN_AND_NAME = 30;
    private static final long BADGE = 13;

    @TempDir private Path folder;

    @Override
    protected PictureDetector detector() {
        return detector(SIGN_AND_NAME, BADGE);
    }

    private PictureDetector detector(long... logos) {
        return BrandLogoDetector.of(LogoScene.brands(folder, logos)).orElseThrow();
    }

    @Override
    protected DrawnFilm film() {
        return film(
                Overlay.still(
                        new Trademark(SIGN_AND_NAME, 60, 0),
                        new Interval(0.32, 2.68),
                        Place.TOP_LEFT),
                Overlay.still(new Trademark(BADGE, 80, 0), new Interval(1.2, 3), Place.BOTTOM));
    }

    private static DrawnFilm film(Overlay... overlays) {
        return new DrawnFilm(new TalkScene(3), List.of(overlays), 4);
    }

    private static List<Recognised.Brand> brands(Sightings seen) {
        return seen.signals().stream().map(Recognised.Brand.class::cast).toList();
    }

    @Test
    void tells_which_logo_where_from_when_to_when_and_shows_it() {
        DrawnFilm film = film();

        Sightings seen = film.watchedBy(detector());

        List<Recognised.Brand> brands = brands(seen);
        assertThat(brands)
                .extracting(Recognised.Brand::brand)
                .containsExactly("brand " + SIGN_AND_NAME, "brand " + BADGE);
        Recognised.Brand first = brands.getFirst();
        assertThat(first.means()).isEqualTo(Means.LOGO);
        assertThat(first.medium()).isEqualTo(Medium.SCREEN);
        assertThat(first.alias()).isEqualTo(SIGN_AND_NAME + ".png");
        assertThat(first.span().start().seconds()).isCloseTo(0.32, within(FRAME));
        assertThat(first.span().end().seconds()).isCloseTo(2.68, within(FRAME));
        assertThat(brands.getLast().span().start().seconds()).isCloseTo(1.2, within(FRAME));
        assertThat(brands.getLast().span().end().seconds()).isCloseTo(3, within(FRAME));
        assertThat(first.box().orElseThrow().iou(DrawnFilm.box(film.overlays().getFirst(), 2)))
                .isGreaterThan(0.85);
        assertThat(seen.proofs())
                .extracting(proof -> proof.id())
                .containsExactly(
                        first.proof().orElseThrow(), brands.getLast().proof().orElseThrow());
    }

    @Test
    void a_logo_that_moves_is_told_place_by_place_without_a_gap() {
        Overlay moving =
                Overlay.still(
                                new Trademark(SIGN_AND_NAME, 60, 8),
                                new Interval(0.5, 3.5),
                                new Place(0.1, 0.1))
                        .moving(Motion.BOUNCE);

        List<Recognised.Brand> brands = brands(film(moving).watchedBy(detector()));

        assertThat(brands).hasSizeGreaterThan(2);
        assertThat(brands.getFirst().span().start().seconds()).isCloseTo(0.5, within(0.3));
        assertThat(brands.getLast().span().end().seconds()).isCloseTo(3.5, within(0.3));
        for (int i = 1; i < brands.size(); i++) {
            assertThat(brands.get(i).span().start()).isEqualTo(brands.get(i - 1).span().end());
        }
    }

    @Test
    void two_of_one_logo_at_once_are_told_each() {
        DrawnFilm film =
                film(
                        Overlay.still(
                                new Trademark(BADGE, 60, 0), new Interval(0, 4), Place.TOP_LEFT),
                        Overlay.still(
                                new Trademark(BADGE, 90, 0), new Interval(0, 4), Place.BOTTOM));

        assertThat(brands(film.watchedBy(detector())))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.brand()).isEqualTo("brand " + BADGE));
    }

    @Test
    void other_logos_are_passed_over() {
        DrawnFilm film = film();

        assertThat(film.watchedBy(detector(21, 33))).isEqualTo(Sightings.NONE);
    }

    @Test
    void a_list_without_logos_needs_no_detector() {
        assertThat(BrandLogoDetector.of(BrandList.bundled())).isEmpty();
    }

    @Test
    void a_file_that_is_no_picture_is_told_before_the_film_is_watched() throws Exception {
        Path file = folder.resolve("logo.png");
        Files.writeString(file, "no picture", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> BrandLogoDetector.of(BrandList.NONE.withLogo("Brighta", file)))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("logo.png")
                .hasMessageContaining("PNG");
    }
}
