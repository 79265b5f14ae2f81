package ai.veritasad.analyzer.detect.picture;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.Borders;
import ai.veritasad.analyzer.detect.PictureDetector;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Template;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds QR and bar codes in the picture: what they hold, where, and from when to when. */
public final class CodeDetector implements PictureDetector {

    private static final int MOST_BORDERS = 100;
    private static final int MOST_PROOFS = 200;
    private static final double PROOF_MARGIN = 0.15;

    /** Beyond the last picture the film goes on for less than this. */
    private static final MediaTime REST = MediaTime.ofSeconds(2);

    /** A code that fades in slowly is read first when it has stood there for a while. */
    private static final int MOST_SECONDS_BACK = 8;

    private static final MediaTime BACK = MediaTime.ofSeconds(1);

    private final CodeReader reader = new CodeReader();
    private final CodeTracker tracker = new CodeTracker(reader);
    private int width = 1;
    private int height = 1;

    @Override
    public void watch(Picture picture) {
        width = picture.width();
        height = picture.height();
        tracker.next(picture);
    }

    @Override
    public Sightings finish(Pictures again) {
        List<CodeTrack> tracks = new ArrayList<>(tracker.end(tracker.reached().plus(REST)));
        tracks.sort(
                Comparator.comparing(CodeTrack::first)
                        .thenComparingInt(track -> track.place().top())
                        .thenComparingInt(track -> track.place().left()));
        Borders borders = new Borders(again);
        List<Signal> signals = new ArrayList<>();
        List<Proof> proofs = new ArrayList<>();
        for (CodeTrack track : tracks) {
            Span span = signals.size() < MOST_BORDERS ? exactly(track, borders) : roughly(track);
            Optional<Proof> proof =
                    proofs.size() < MOST_PROOFS
                            ? proof(track, again, proofs.size() + 1)
                            : Optional.empty();
            proof.ifPresent(proofs::add);
            signals.add(signal(track, span, proof.map(Proof::id)));
        }
        signals.sort(Comparator.comparing(Signal::span));
        return new Sightings(signals, proofs);
    }

    private Span exactly(CodeTrack track, Borders borders) {
        Predicate<Picture> opens = shows(track, track.opening());
        MediaTime with = track.first();
        MediaTime without = track.before();
        for (int i = 0;
                i < MOST_SECONDS_BACK
                        && without.isAfter(MediaTime.ZERO)
                        && borders.shows(without, opens);
                i++) {
            with = without;
            without = MediaTime.max(MediaTime.ZERO, without.minus(BACK));
        }
        return new Span(
                borders.start(without, with, opens),
                borders.end(track.last(), track.after(), shows(track, track.closing())));
    }

    /** Where it stood, or wherever it is read. */
    private Predicate<Picture> shows(CodeTrack track, Template template) {
        return picture ->
                template.isIn(picture)
                        || reader.read(picture, List.of()).stream()
                                .anyMatch(track.reading()::isSame);
    }

    private static Span roughly(CodeTrack track) {
        return new Span(
                new Span(track.before(), track.first()).middle(),
                new Span(track.last(), track.after()).middle());
    }

    private Signal signal(CodeTrack track, Span span, Optional<String> proof) {
        return new Signal.Code(
                span,
                track.reading().format().name(),
                track.reading().payload(),
                track.place().box(width, height),
                proof);
    }

    private Optional<Proof> proof(CodeTrack track, Pictures again, int number) {
        Area place = track.place();
        int margin = (int) Math.ceil(PROOF_MARGIN * Math.max(place.width(), place.height()));
        Box box = place.widened(margin, margin, width, height).box(width, height);
        MediaTime time = track.clearest();
        return again.crop(time, box).map(crop -> new Proof("code-" + number, time, box, crop));
    }

    @Override
    public void close() {}
}
