package ai.veritasad.analyzer.disclosure.words;

import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that is said and written around an ad, to look for words that no detector knows. */
public final class Texts {

    private record Text(String folded, Optional<Integer> index) {}

    private final List<Text> texts = new ArrayList<>();
    private final String joined;

    public Texts(List<Cue> cues, List<Found<Signal.ScreenText>> lines) {
        StringBuilder said = new StringBuilder();
        cues.forEach(cue -> said.append(cue.text()).append(' '));
        if (!said.isEmpty()) {
            texts.add(new Text(Folding.folded(said.toString()), Optional.empty()));
        }
        lines.forEach(line ->
                texts.add(
                        new Text(Folding.folded(line.signal().text()), Optional.of(line.index()))));
        this.joined = texts.stream().map(Text::folded).collect(Collectors.joining());
    }

    private Texts(String text) {
        texts.add(new Text(Folding.folded(text), Optional.empty()));
        this.joined = texts.getFirst().folded();
    }

    /** Of one text of a page. */
    public static Texts of(String text) {
        return new Texts(text);
    }

    /** Those of {@code phrases} that are there; one that ends in a dash is a stem. */
    public List<String> those(List<String> phrases) {
        return phrases.stream().filter(this::hold).toList();
    }

    /** Whether the phrase is there. */
    public boolean hold(String phrase) {
        return joined.contains(Folding.wanted(phrase));
    }

    /** The signals whose text holds one of the phrases. */
    public List<Integer> signals(List<String> phrases) {
        List<String> wanted = phrases.stream().map(Folding::wanted).toList();
        return texts.stream()
                .filter(text -> wanted.stream().anyMatch(text.folded()::contains))
                .flatMap(text -> text.index().stream())
                .toList();
    }
}
