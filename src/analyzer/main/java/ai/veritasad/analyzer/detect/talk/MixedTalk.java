package ai.veritasad.analyzer.detect.talk;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A talk in one language or several, each of which is judged by its own model. */
public final class MixedTalk {

    /** Words of nine hours: what is judged at once must fit into memory and be soon done. */
    private static final int MOST_WORDS = 80_000;

    private final MediaTime duration;
    private final Cancellation cancel;
    private final Map<String, List<Part>> parts = new TreeMap<>();

    /** Nothing said yet in a medium of that length. */
    public MixedTalk(MediaTime duration, Cancellation cancel) {
        this.duration = duration;
        this.cancel = cancel;
    }

    /** What is said in one language for some hours, and what text detectors found in it. */
    private static final class Part {

        private final List<Passage> passages = new ArrayList<>();
        private final List<Signal> signals = new ArrayList<>();
        private int words;

        boolean isFull() {
            return words >= MOST_WORDS;
        }

        void add(Passage passage, List<? extends Signal> found) {
            passages.add(passage);
            signals.addAll(found);
            words += passage.words().size();
        }
    }

    public void add(Passage passage, List<? extends Signal> found) {
        List<Part> spoken = parts.computeIfAbsent(passage.language(), key -> new ArrayList<>());
        if (spoken.isEmpty() || spoken.getLast().isFull()) {
            spoken.add(new Part());
        }
        spoken.getLast().add(passage, found);
    }

    /**
     * The stretches of every language that there is a model of, as {@link TalkJudge} gives them.
     */
    public List<Signal.Talk> judged() {
        List<Signal.Talk> stretches = new ArrayList<>();
        parts.forEach((language, spoken) ->
                TalkJudge.bundled(language)
                        .ifPresent(judge ->
                                stretches.addAll(withoutOthers(language, judged(judge, spoken)))));
        stretches.sort(Comparator.comparing(Signal.Talk::span));
        return stretches;
    }

    private List<Signal.Talk> judged(TalkJudge judge, List<Part> spoken) {
        List<Signal.Talk> stretches = new ArrayList<>();
        for (Part part : spoken) {
            cancel.check();
            String language = part.passages.getFirst().language();
            stretches.addAll(judge.judge(Talk.of(language, part.passages, part.signals, duration)));
        }
        return stretches;
    }

    /**
     * The talk around an ad says nothing of what is said between in another language; an ad may go
     * on through it.
     */
    private List<Signal.Talk> withoutOthers(String language, List<Signal.Talk> found) {
        List<Span> others =
                parts.entrySet().stream()
                        .filter(part -> !part.getKey().equals(language))
                        .flatMap(spoken -> spoken.getValue().stream())
                        .flatMap(part -> part.passages.stream().map(Passage::span))
                        .sorted()
                        .toList();
        return found.stream()
                .flatMap(stretch ->
                        (stretch.phrases().isEmpty()
                                        ? stretch.span().without(others)
                                        : List.of(stretch.span()))
                                .stream().map(stretch::at))
                .toList();
    }
}
