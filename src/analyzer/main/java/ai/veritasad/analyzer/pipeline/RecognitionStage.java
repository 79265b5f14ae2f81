package ai.veritasad.analyzer.pipeline;

import ai.veritasad.analyzer.Own;
import ai.veritasad.analyzer.detect.fingerprint.Landmarks;
import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.detect.trace.SoundTrace;
import ai.veritasad.analyzer.known.KnownAdSearch;
import ai.veritasad.analyzer.known.LibrarySearch;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.List;

/** Looks in what was heard and seen for what the user's own stores know. */
final class RecognitionStage {

    private final Own own;
    private final SignalList signals;
    private final List<Warning> warnings;

    RecognitionStage(Own own, SignalList signals, List<Warning> warnings) {
        this.own = own;
        this.signals = signals;
        this.warnings = warnings;
    }

    void recognise(Source source, SoundTrace sound, PictureTrace film) {
        Landmarks landmarks = Landmarks.of(sound);
        MediaTime heard = MediaTime.ofSeconds(sound.length());
        MediaTime duration = source.duration().map(d -> MediaTime.max(d, heard)).orElse(heard);
        own.knownAds()
                .ifPresent(known -> {
                    warnings.addAll(known.warnings());
                    signals.addAll(
                            new KnownAdSearch(landmarks, film, duration).search(known.ads()));
                });
        own.library()
                .ifPresent(library -> {
                    LibrarySearch.Found found =
                            LibrarySearch.search(library, landmarks, source.sha256());
                    warnings.addAll(found.warnings());
                    signals.addAll(found.seen());
                    library.add(source.name(), source.sha256(), landmarks);
                });
    }
}
