package ai.veritasad.analyzer.detect.talk;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.report.MediaTime;
import ai.veritasad.analyzer.report.Signal;
import ai.veritasad.analyzer.report.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A talk in one language or several, each of which is judged by its own model. */
public final class MixedTalk {

    private final MediaTime duration;
    private final Map<String, Part> parts = new TreeMap<>();

    /** Nothing said yet in a medium of that length. */
    public MixedTalk(MediaTime duration) {
        this.duration = duration;
    }

    /** All that is said in one language, and what text detectors found in it. */
    private record Part(List<Passage> passages, List<Signal> signals) {

        List<Span> spans() {
            return passages.stream().map(Passage::span).toList();
        }
    }

    public void add(Passage passage, List<? extends Signal> found) {
        Part part =
                parts.computeIfAbsent(
                        passage.language(), key -> new Part(new ArrayList<>(), new ArrayList<>()));
        part.passages.add(passage);
        part.signals.addAll(found);
    }

    /** The stretches of every language that there is a model of, as {@link TalkJudge} gives them. */
    public List<Signal.Talk> judged() {
        List<Signal.Talk> stretches = new ArrayList<>();
        parts.forEach((language, part) -> TalkJudge.bundled(language)
                .map(judge -> judge.judge(
                        Talk.of(language, part.passages, part.signals, duration)))
                .ifPresent(found -> stretches.addAll(withoutOthers(language, found))));
        stretches.sort(Comparator.comparing(Signal.Talk::span));
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
                        .flatMap(part -> part.getValue().spans().stream())
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
