package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.detect.Borders;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Template;
import ai.veritasad.analyzer.detect.textline.Track;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.List;
import java.util.Optional;

/**
 * A line that was read, without its pixels.
 *
 * @param times its neighbours among the sampled pictures
 * @param telltale whether it could be a label, an identifier, a link or an offer
 * @param crawls whether it ran through the picture
 */
record ReadLine(
        Times times,
        Optional<Edges> edges,
        MediaTime clearest,
        Box box,
        LineReader.Result result,
        boolean telltale,
        boolean crawls) {

    /**
     * Between which pictures it came and went.
     *
     * @param before the last that did not show it yet
     * @param after the first that no longer did
     */
    record Times(MediaTime before, MediaTime first, MediaTime last, MediaTime after) {}

    /** How it looked when it came and when it went. */
    record Edges(Template opening, Template closing) {}

    static ReadLine of(Track track, LineReader.Result result, Box box, boolean telltale) {
        Optional<Edges> edges =
                telltale
                        ? Optional.of(new Edges(track.opening(), track.closing()))
                        : Optional.empty();
        Times times = new Times(track.before(), track.first(), track.last(), track.after());
        return new ReadLine(times, edges, track.clearest(), box, result, telltale, track.crawls());
    }

    ReadLine with(LineReader.Result other) {
        return new ReadLine(times, edges, clearest, box, other, telltale, crawls);
    }

    /** Its place in a picture of that size, in pixels. */
    Area area(int width, int height) {
        int left = (int) Math.round(box.x() * width);
        int top = (int) Math.round(box.y() * height);
        return new Area(
                left,
                top,
                (int) Math.round(box.width() * width),
                (int) Math.round(box.height() * height));
    }

    MediaTime first() {
        return times.first();
    }

    MediaTime last() {
        return times.last();
    }

    /** As exact as the samples allow: the borders lie half way between two pictures. */
    Span roughly() {
        return new Span(
                new Span(times.before(), times.first()).middle(),
                new Span(times.last(), times.after()).middle());
    }

    /**
     * The first frame that shows it, where it kept what it looked like; else as the samples tell.
     */
    MediaTime start(Borders borders) {
        return edges.map(look -> borders.start(times.before(), times.first(), look.opening::isIn))
                .orElseGet(() -> roughly().start());
    }

    /** The end of its last frame, as {@link #start}. */
    MediaTime end(Borders borders) {
        return edges.map(look -> borders.end(times.last(), times.after(), look.closing::isIn))
                .orElseGet(() -> roughly().end());
    }

    Signal.ScreenText signal(Span span, Optional<String> proof) {
        List<String> readings = result.readings();
        return new Signal.ScreenText(
                span,
                readings.getFirst(),
                readings.subList(1, readings.size()),
                box,
                result.ink().contrast(),
                result.confidence() / 100,
                proof);
    }
}
