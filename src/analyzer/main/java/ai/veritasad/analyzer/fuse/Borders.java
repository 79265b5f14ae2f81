package ai.veritasad.analyzer.fuse;

import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.report.transcript.Word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Moves the rough borders of a segment to where something really begins or ends. */
final class Borders {

    private static final MediaTime PHRASE_REACH = MediaTime.ofSeconds(20);
    private static final double LABEL_REACH = 15;
    private static final double MOSTLY = 0.5;
    private static final MediaTime SNAP = MediaTime.ofSeconds(4);
    private static final MediaTime PAUSE = MediaTime.ofMillis(700);

    private static final int NEIGHBOURS = 16;

    private final List<Signal.Wording> transitions;
    private final List<Signal.Wording> returns;
    private final List<Span> labels;
    private final List<Span> utterances;

    private Borders(
            List<Signal.Wording> transitions,
            List<Signal.Wording> returns,
            List<Span> labels,
            List<Span> utterances) {
        this.transitions = transitions;
        this.returns = returns;
        this.labels = labels;
        this.utterances = utterances;
    }

    static Borders of(Observations observations) {
        return new Borders(
                spoken(observations, Signal.Function.TRANSITION),
                spoken(observations, Signal.Function.RETURN),
                shown(observations),
                observations.transcript().map(Borders::utterances).orElse(List.of()));
    }

    private static List<Span> shown(Observations observations) {
        return spoken(observations, Signal.Function.LABEL).stream()
                .filter(wording -> wording.medium() == Medium.SCREEN)
                .map(Signal.Wording::span)
                .toList();
    }

    private static List<Signal.Wording> spoken(
            Observations observations, Signal.Function function) {
        return observations.signals().stream()
                .flatMap(signal ->
                        signal instanceof Signal.Wording wording
                                ? Stream.of(wording)
                                : Stream.empty())
                .filter(wording -> wording.function() == function)
                .filter(wording -> wording.medium().isInVideo())
                .toList();
    }

    /** What is said without a pause: cues, or runs of words where words are timed. */
    private static List<Span> utterances(Transcript transcript) {
        return transcript.cues().stream().flatMap(Borders::utterances).sorted().toList();
    }

    private static Stream<Span> utterances(Cue cue) {
        if (cue.words().isEmpty()) {
            return Stream.of(cue.span());
        }
        Stream.Builder<Span> runs = Stream.builder();
        Span run = cue.words().getFirst().span();
        for (Word word : cue.words()) {
            if (run.gapTo(word.span()).isAfter(PAUSE)) {
                runs.add(run);
                run = word.span();
            } else {
                run = run.hull(word.span());
            }
        }
        return runs.add(run).build();
    }

    /** The span that a person would mark: from the lead-in phrase to the return phrase. */
    Span refine(Span rough) {
        MediaTime start = startOf(utteranceAt(leadIn(rough.start())), rough.start());
        MediaTime end = ending(rough.end());
        return new Span(start, MediaTime.max(start, end));
    }

    /**
     * The borders of a stretch that was cut out of the talk. A label that is on screen for most of
     * it knows them better: it is put there and taken away by the one who placed the ad.
     */
    Span adjust(Span cut) {
        return labels.stream()
                .filter(label -> isNear(label.start(), cut.start()))
                .filter(label -> isNear(label.end(), cut.end()))
                .filter(label -> label.iou(cut) >= MOSTLY)
                .max(Comparator.comparingDouble(cut::iou))
                .map(label ->
                        new Span(
                                startOf(utteranceAt(label.start()), label.start()),
                                endOf(utteranceAt(label.end()), label.end())))
                .orElse(cut);
    }

    private static boolean isNear(MediaTime one, MediaTime other) {
        return Math.abs(one.minus(other).seconds()) <= LABEL_REACH;
    }

    private MediaTime leadIn(MediaTime start) {
        return transitions.stream()
                .map(wording -> wording.span().start())
                .filter(at -> !at.isAfter(start) && !start.minus(at).isAfter(PHRASE_REACH))
                .reduce(start, MediaTime::min);
    }

    private MediaTime ending(MediaTime end) {
        return returns.stream()
                .map(wording -> wording.span().start())
                .filter(at -> !at.isBefore(end) && !at.minus(end).isAfter(PHRASE_REACH))
                .min(MediaTime::compareTo)
                .orElseGet(() -> endOf(utteranceAt(end), end));
    }

    private List<Span> utteranceAt(MediaTime moment) {
        int after = Collections.binarySearch(utterances, Span.at(moment));
        int from = after < 0 ? -after - 1 : after;
        List<Span> found = new ArrayList<>();
        // Captions of one moment may begin a little before or after each other, no more than a few
        // do.
        for (int i = Math.max(0, from - NEIGHBOURS); i < utterances.size(); i++) {
            Span one = utterances.get(i);
            if (one.start().isAfter(moment)) {
                break;
            }
            if (one.contains(moment)) {
                found.add(one);
            }
        }
        return found;
    }

    private static MediaTime startOf(List<Span> spoken, MediaTime otherwise) {
        return spoken.stream()
                .map(Span::start)
                .filter(start -> !otherwise.minus(start).isAfter(PHRASE_REACH.plus(SNAP)))
                .reduce(otherwise, MediaTime::min);
    }

    private static MediaTime endOf(List<Span> spoken, MediaTime otherwise) {
        return spoken.stream()
                .map(Span::end)
                .filter(end -> !end.minus(otherwise).isAfter(SNAP))
                .reduce(otherwise, MediaTime::max);
    }
}
