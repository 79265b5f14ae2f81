package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.Borders;
import ai.veritasad.analyzer.detect.PictureDetector;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.report.Box;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.MediaTime;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.Signal;
import ai.veritasad.analyzer.report.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the words on screen, Russian and English: what they say, where, and from when to when. */
public final class ScreenTextDetector implements PictureDetector {

    private static final int MOST_PROOFS = 200;
    private static final int MOST_LINES = 4000;
    private static final int MOST_BORDERS = 150;
    private static final double PROOF_MARGIN = 0.6;

    private final Relevance relevance = new Relevance();
    private final LineFinder finder = new LineFinder();
    private final Tracker tracker = new Tracker();
    private final LineReader reader = new LineReader(relevance);
    private final Budget budget = new Budget();
    private final List<ReadLine> lines = new ArrayList<>();
    private int watched;

    @Override
    public void watch(Picture picture) {
        watched++;
        budget.reach(picture.time());
        tracker.next(picture, finder.find(picture)).forEach(track -> read(track, picture));
    }

    private void read(Track track, Picture size) {
        if (lines.size() >= MOST_LINES || !isWorthReading(track)) {
            return;
        }
        reader.read(track, budget)
                .ifPresent(result -> {
                    boolean telltale = relevance.isTelltale(String.join(" ", result.readings()));
                    Box box = track.place().box(size.width(), size.height());
                    lines.add(ReadLine.of(track, result, box, telltale));
                });
    }

    /** The emptier the budget, the steadier and stronger a line must be. */
    private boolean isWorthReading(Track track) {
        if (watched == 1) {
            // A still picture can't become steadier, and is soon read.
            return true;
        }
        double level = budget.level();
        double least = level > 0.2 ? 14 : level > 0 ? 30 : 400;
        return track.seen() >= 2
                ? track.strength() * track.seen() >= least
                : track.strength() >= 1.4 * least;
    }

    @Override
    public Sightings finish(Pictures again) {
        for (Track track : tracker.end()) {
            track.endBefore(track.last().plus(again.frameLength()));
            again.at(track.clearest()).ifPresent(picture -> read(track, picture));
        }
        lines.sort(
                Comparator.comparing(ReadLine::first)
                        .thenComparingDouble(line -> line.box().y())
                        .thenComparingDouble(line -> line.box().x()));
        Borders borders = new Borders(again);
        List<Signal> signals = new ArrayList<>();
        List<Proof> proofs = new ArrayList<>();
        int looked = 0;
        for (ReadLine line : lines) {
            Span span =
                    line.telltale() && looked++ < MOST_BORDERS
                            ? line.exactly(borders)
                            : line.roughly();
            Optional<Proof> proof =
                    line.telltale() && proofs.size() < MOST_PROOFS
                            ? proof(line, again, proofs.size())
                            : Optional.empty();
            proof.ifPresent(proofs::add);
            signals.add(line.signal(span, proof.map(Proof::id)));
        }
        signals.sort(Comparator.comparing(Signal::span));
        return new Sightings(signals, proofs);
    }

    private static Optional<Proof> proof(ReadLine line, Pictures again, int number) {
        Box b = line.box();
        double margin = PROOF_MARGIN * b.height();
        double left = Math.max(0, b.x() - margin);
        double top = Math.max(0, b.y() - margin);
        Box wide =
                new Box(
                        left,
                        top,
                        Math.min(1 - left, b.x() + b.width() + margin - left),
                        Math.min(1 - top, b.y() + b.height() + margin - top));
        MediaTime time = line.clearest();
        Optional<Image> image = again.crop(time, wide);
        return image.map(crop -> new Proof("text-" + (number + 1), time, wide, crop));
    }

    @Override
    public void close() {
        reader.close();
    }
}
