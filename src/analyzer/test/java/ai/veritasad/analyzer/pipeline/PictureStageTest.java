package ai.veritasad.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.PictureDetector;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

@Timeout(20)
class PictureStageTest {

    private final Cancellation cancel = new Cancellation();

    @Test
    void every_detector_sees_every_picture_in_order() {
        List<Sightings> seen = show(50, new Counting(0), new Counting(2));

        assertThat(seen).hasSize(2);
        assertThat(seen)
                .allSatisfy(one ->
                        assertThat(one.signals())
                                .isEqualTo(List.of(new Signal.Chapter(at(49), "50"))));
    }

    @Test
    void a_film_without_pictures_ends_at_once() {
        assertThat(show(0, new Counting(0)).getFirst().signals()).hasSize(1);
    }

    @Test
    void a_detector_that_fails_ends_the_stage_with_its_reason() {
        assertThatThrownBy(() -> show(1000, new Counting(0), new Failing()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }

    @Test
    void cancelling_ends_the_stage() {
        PictureDetector cancels =
                new Counting(0) {
                    @Override
                    public void watch(Picture picture) {
                        super.watch(picture);
                        cancel.cancel();
                    }
                };

        assertThatThrownBy(() -> show(1_000_000, cancels))
                .isInstanceOf(AnalysisException.Cancelled.class);
    }

    @Test
    void every_detector_is_closed_whatever_happens() {
        Counting first = new Counting(0);
        assertThatThrownBy(() -> show(1000, first, new Failing()))
                .isInstanceOf(IllegalStateException.class);

        assertThat(first.closed.get()).isEqualTo(1);
    }

    private List<Sightings> show(int pictures, PictureDetector... detectors) {
        Iterator<Picture> film =
                IntStream.range(0, pictures)
                        .mapToObj(i -> new Picture(MediaTime.ofSeconds(i), 1, 1, new byte[1]))
                        .iterator();
        Supplier<Optional<Picture>> next =
                () -> film.hasNext() ? Optional.of(film.next()) : Optional.empty();
        return new PictureStage(List.of(detectors), NoPictures::new, cancel).show(next);
    }

    private static Span at(double seconds) {
        return Span.at(MediaTime.ofSeconds(seconds));
    }

    private static class Counting implements PictureDetector {
        final AtomicInteger closed = new AtomicInteger();
        private final int millisEach;
        private int count;
        private MediaTime last = MediaTime.ZERO;

        Counting(int millisEach) {
            this.millisEach = millisEach;
        }

        @Override
        public void watch(Picture picture) {
            try {
                Thread.sleep(millisEach);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            assertThat(picture.time()).isGreaterThanOrEqualTo(last);
            last = picture.time();
            count++;
        }

        @Override
        public Sightings finish(Pictures again) {
            return new Sightings(
                    List.of(new Signal.Chapter(Span.at(last), String.valueOf(count))), List.of());
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    private static final class Failing extends Counting {
        Failing() {
            super(0);
        }

        @Override
        public void watch(Picture picture) {
            throw new IllegalStateException("broken");
        }
    }

    private static final class NoPictures implements Pictures {
        @Override
        public Optional<Picture> at(MediaTime time) {
            return Optional.empty();
        }

        @Override
        public MediaTime frameLength() {
            return MediaTime.ofMillis(40);
        }

        @Override
        public Optional<Image> crop(MediaTime time, Box box) {
            return Optional.empty();
        }
    }
}
