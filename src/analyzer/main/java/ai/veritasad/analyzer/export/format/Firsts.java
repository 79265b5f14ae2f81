package ai.veritasad.analyzer.export.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Keeps the first of those that share a key. */
final class Firsts {

    private Firsts() {}

    static <T> Collector<T, ?, List<T>> by(Function<T, String> key) {
        return Collectors.collectingAndThen(
                Collectors.toMap(
                        key, Function.identity(), (first, later) -> first, LinkedHashMap::new),
                (Map<String, T> firsts) -> new ArrayList<>(firsts.values()));
    }
}
