package ai.veritasad.analyzer.detect.stretch;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Beats that may be an ad.
 *
 * @param from first beat
 * @param to beat after the last
 * @param gain log-odds over being no ad
 */
public record Stretch(Span span, int from, int to, double gain) {

    /** How much more readily suspicions are cut than what is believed. */
    private static final double SUSPICIOUS = 1.5;

    /** The beats from {@code from} to the one before {@code to}. */
    public static Stretch of(List<Beat> beats, int from, int to, double gain) {
        MediaTime start = beats.get(from).span().start();
        MediaTime end = MediaTime.max(start, beats.get(to - 1).span().end());
        return new Stretch(new Span(start, end), from, to, gain);
    }

    /** What is believed to be ads; in order of time, never overlapping. */
    public static List<Stretch> cut(AnsweredTalk talk, Cutting cutting) {
        return new Cutter(talk, cutting).stretches();
    }

    /** What is believed, and what might be believed where nothing is; none overlap. */
    public static List<Stretch> suspected(AnsweredTalk talk, Cutting cutting) {
        List<Stretch> believed = cut(talk, cutting);
        List<Stretch> all = new ArrayList<>(believed);
        Cutting eager = cutting.withLean(cutting.lean() + SUSPICIOUS);
        for (Stretch more : cut(talk, eager)) {
            if (believed.stream().noneMatch(one -> one.from < more.to && more.from < one.to)) {
                double gain = more.gain - SUSPICIOUS * (more.to - more.from);
                all.add(new Stretch(more.span, more.from, more.to, gain));
            }
        }
        all.sort(Comparator.comparingInt(Stretch::from));
        return all;
    }
}
