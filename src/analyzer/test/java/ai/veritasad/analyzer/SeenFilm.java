package ai.veritasad.analyzer;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.DrawnFilm;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.detect.screentext.ScreenTextDetector;
import ai.veritasad.analyzer.pipeline.SignalList;
import ai.veritasad.analyzer.pipeline.TextStage;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Signal;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the analyzer makes of a drawn film from one picture a second, and what that cost without the
 * drawing.
 */
record SeenFilm(List<Signal> signals, double cpuMillis, double seconds) {

    static SeenFilm of(DrawnFilm film) {
        List<Picture> pictures = new ArrayList<>();
        for (int second = 0; second < film.seconds(); second++) {
            pictures.add(film.at(MediaTime.ofSeconds(second)).orElseThrow());
        }
        long begin = cpu();
        Drawn again = new Drawn(film);
        SignalList signals = new SignalList();
        try (ScreenTextDetector detector = new ScreenTextDetector()) {
            pictures.forEach(detector::watch);
            Sightings seen = detector.finish(again);
            signals.addAll(seen.signals());
        }
        new TextStage(BrandList.NONE, new Cancellation()).readSignals(signals);
        double spent = (cpu() - begin - again.drawing()) / 1e6;
        return new SeenFilm(signals.inOrder(), spent, film.seconds());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Any frame, but a frame length at which no borders are looked for. */
    private static final class Drawn implements Pictures {

        private final DrawnFilm film;
        private long drawing;

        Drawn(DrawnFilm film) {
            this.film = film;
        }

        /** Nanoseconds of CPU that drawing took, which the analyzer doesn't spend. */
        long drawing() {
            return drawing;
        }

        @Override
        public Optional<Picture> at(MediaTime time) {
            long begin = cpu();
            Optional<Picture> picture = film.at(time);
            drawing += cpu() - begin;
            return picture;
        }

        @Override
        public MediaTime frameLength() {
            return MediaTime.ofSeconds(1);
        }

        @Override
        public Optional<Image> crop(MediaTime time, Box box) {
            return Optional.empty();
        }
    }

    <T extends Identifier> List<T> identifiers(Class<T> sort) {
        return signals.stream()
                .filter(Signal.Named.class::isInstance)
                .map(signal -> ((Signal.Named) signal).identifier())
                .filter(sort::isInstance)
                .map(sort::cast)
                .toList();
    }

    boolean says(Signal.Function... functions) {
        List<Signal.Function> wanted = List.of(functions);
        return signals.stream()
                .anyMatch(signal ->
                        signal instanceof Signal.Wording wording
                                && wanted.contains(wording.function()));
    }

    long lines() {
        return signals.stream().filter(Signal.ScreenText.class::isInstance).count();
    }
}
