package ai.veritasad.analyzer.disclosure.words;

import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.List;
import java.util.stream.Stream;

/**
 * An identifier where it was met.
 *
 * @param index of the signal
 */
public record Naming<T extends Identifier>(int index, Signal.Named signal, T identifier) {

    public static <T extends Identifier> List<Naming<T>> of(
            List<Found<Signal.Named>> found, Class<T> kind) {
        return found.stream()
                .flatMap(one ->
                        kind.isInstance(one.signal().identifier())
                                ? Stream.of(
                                        new Naming<>(
                                                one.index(),
                                                one.signal(),
                                                kind.cast(one.signal().identifier())))
                                : Stream.empty())
                .toList();
    }

    public boolean isIn(Medium medium) {
        return signal.medium() == medium;
    }

    /** Whether the picture shows it, in letters or in a code. */
    public boolean isShown() {
        return isIn(Medium.SCREEN) || isIn(Medium.CODE);
    }
}
