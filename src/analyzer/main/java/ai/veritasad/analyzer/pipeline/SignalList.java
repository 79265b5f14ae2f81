package ai.veritasad.analyzer.pipeline;

import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Collects signals that point at one another by index, and puts them in order of time. */
public final class SignalList {

    private final List<Signal> signals = new ArrayList<>();

    public void addAll(List<? extends Signal> more) {
        signals.addAll(more);
    }

    /** Puts another signal, one of the same time, in the place of each. */
    void replaceAll(UnaryOperator<Signal> change) {
        signals.replaceAll(change);
    }

    List<Signal> asAdded() {
        return List.copyOf(signals);
    }

    /** When a word that labels advertising stands in the picture. */
    List<Span> labelsOnScreen() {
        return signals.stream()
                .filter(signal ->
                        signal instanceof Signal.Wording wording
                                && wording.medium() == Medium.SCREEN
                                && wording.function() == Signal.Function.LABEL)
                .map(Signal::span)
                .toList();
    }

    /** By start, then as added; every {@code source} follows the signal that it points to. */
    public List<Signal> inOrder() {
        List<Integer> order =
                IntStream.range(0, signals.size())
                        .boxed()
                        .sorted(Comparator.comparing((Integer i) -> signals.get(i).span().start()))
                        .toList();
        int[] place = new int[order.size()];
        for (int i = 0; i < place.length; i++) {
            place[order.get(i)] = i;
        }
        return order.stream().map(i -> moved(signals.get(i), place)).toList();
    }

    private static Signal moved(Signal signal, int[] place) {
        return switch (signal) {
            case Signal.Wording said ->
                    new Signal.Wording(
                            said.span(),
                            said.medium(),
                            said.function(),
                            said.language(),
                            said.phrase(),
                            said.entry(),
                            said.weight(),
                            moved(said.source(), place));
            case Signal.Named named ->
                    new Signal.Named(
                            named.span(),
                            named.medium(),
                            named.identifier(),
                            named.text(),
                            moved(named.source(), place));
            case Signal.ScreenText text -> text;
            case Signal.Code code -> code;
            case Signal.Chapter chapter -> chapter;
            case Signal.Talk talk -> talk;
            case Broadcast broadcast -> broadcast;
            case Recognised.Brand brand ->
                    new Recognised.Brand(
                            brand.span(),
                            brand.medium(),
                            brand.means(),
                            brand.brand(),
                            brand.category(),
                            brand.standing(),
                            brand.alias(),
                            brand.text(),
                            brand.box(),
                            moved(brand.source(), place),
                            brand.proof());
            case Recognised recognised -> recognised;
        };
    }

    private static Optional<Integer> moved(Optional<Integer> source, int[] place) {
        return source.map(index -> place[index]);
    }
}
