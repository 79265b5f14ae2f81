package ai.veritasad.analyzer.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.samples.draw.scene.PlainScene;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

/** What every picture detector promises; each detector's test inherits it. */
public abstract class PictureDetectorContract {

    /** A fresh detector. */
    protected abstract PictureDetector detector();

    /** A film in which it sees two things or more. */
    protected abstract DrawnFilm film();

    @Test
    void tells_signals_in_the_order_of_their_start_within_the_film() {
        List<Signal> signals = film().watchedBy(detector()).signals();

        assertThat(signals)
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo((a, b) -> a.span().start().compareTo(b.span().start()));
        assertThat(signals)
                .allSatisfy(signal ->
                        assertThat(signal.span().end().seconds())
                                .isLessThanOrEqualTo(film().seconds() + 0.05));
    }

    @Test
    void says_the_same_of_the_same_film() {
        assertThat(film().watchedBy(detector())).isEqualTo(film().watchedBy(detector()));
    }

    @Test
    void names_every_proof_once() {
        List<Proof> proofs = film().watchedBy(detector()).proofs();

        assertThat(proofs).isNotEmpty();
        assertThat(proofs.stream().map(Proof::id)).doesNotHaveDuplicates();
    }

    @Test
    void sees_nothing_in_an_empty_picture() {
        DrawnFilm empty = new DrawnFilm(new PlainScene(Color.GRAY), List.of(), 4);

        assertThat(empty.watchedBy(detector())).isEqualTo(Sightings.NONE);
    }

    @Test
    void sees_nothing_in_a_film_without_pictures() {
        DrawnFilm empty = new DrawnFilm(new PlainScene(Color.GRAY), List.of(), 0);

        assertThat(empty.watchedBy(detector())).isEqualTo(Sightings.NONE);
    }

    @Test
    void ends_when_a_second_look_is_cancelled() {
        DrawnFilm film = film();
        try (PictureDetector detector = detector()) {
            for (int second = 0; second < film.seconds(); second++) {
                detector.watch(film.at(MediaTime.ofSeconds(second)).orElseThrow());
            }
            assertThatThrownBy(() -> detector.finish(new Cancelled()))
                    .isInstanceOf(AnalysisException.Cancelled.class);
        }
    }

    private static final class Cancelled implements Pictures {
        @Override
        public Optional<Picture> at(MediaTime time) {
            throw new AnalysisException.Cancelled();
        }

        @Override
        public MediaTime frameLength() {
            return MediaTime.ofMillis(40);
        }

        @Override
        public Optional<Image> crop(MediaTime time, Box box) {
            throw new AnalysisException.Cancelled();
        }
    }
}
