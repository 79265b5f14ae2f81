package ai.veritasad.analyzer;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.DrawnFilm;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.detect.screentext.ScreenTextDetector;
import ai.veritasad.analyzer.report.Box;
import ai.veritasad.analyzer.report.Identifier;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.MediaTime;
import ai.veritasad.analyzer.report.Signal;

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
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        SignalList signals = new SignalList();
        try (ScreenTextDetector detector = new ScreenTextDetector()) {
            pictures.forEach(detector::watch);
            Sightings seen = detector.finish(new Sampled(pictures));
            signals.addAll(seen.signals());
        }
        new TextStage(new Cancellation()).readSignals(signals);
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return new SeenFilm(signals.inOrder(), (end - begin) / 1e6, film.seconds());
    }

    /** Nothing between the samples, so that no borders are looked for. */
    private record Sampled(List<Picture> pictures) implements Pictures {

        @Override
        public Optional<Picture> at(MediaTime time) {
            int second = (int) time.seconds();
            return second < pictures.size() ? Optional.of(pictures.get(second)) : Optional.empty();
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
