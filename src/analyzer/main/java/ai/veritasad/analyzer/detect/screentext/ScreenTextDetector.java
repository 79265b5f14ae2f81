package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.PictureDetector;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.detect.patch.Patch;
import ai.veritasad.analyzer.detect.textline.LineFinder;
import ai.veritasad.analyzer.detect.textline.Track;
import ai.veritasad.analyzer.detect.textline.Tracker;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words on screen, Russian and English: what they say, where, and from when to when. */
public final class ScreenTextDetector implements PictureDetector {

    private static final int MOST_LINES = 4000;

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
        CrawlLook crawls = new CrawlLook(again);
        lines.replaceAll(line -> mustBeExact(line) ? readMore(line, again, crawls) : line);
        SecondLook look = new SecondLook(again, lines);
        List<Signal> signals = new ArrayList<>(look.signals());
        signals.sort(Comparator.comparing(Signal::span));
        return new Sightings(signals, look.proofs());
    }

    /** A label is known from half its letters; a token or a link must be right in each. */
    private boolean mustBeExact(ReadLine line) {
        String all = String.join(" ", line.result().readings());
        return line.telltale() && relevance.mustBeExact(all);
    }

    private ReadLine readMore(ReadLine line, Pictures again, CrawlLook crawls) {
        List<Patch> views = line.crawls() ? crawls.views(line) : WideLook.views(line, again);
        return line.with(reader.readMore(line.result(), views, budget));
    }

    @Override
    public void close() {
        reader.close();
    }
}
