package ai.veritasad.analyzer;

import ai.veritasad.samples.labels.Label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How much was found, by what makes reading hard, as a table in Markdown. */
final class LabelTable {

    private static final List<Function<LabelScore, Optional<Boolean>>> COLUMNS =
            List.of(
                    LabelScore::words,
                    LabelScore::token,
                    LabelScore::certainToken,
                    LabelScore::taxNumber,
                    LabelScore::promoCode,
                    LabelScore::link);

    private final List<LabelScore> scores = new ArrayList<>();

    void add(LabelScore score) {
        scores.add(score);
    }

    double share(Function<LabelScore, Optional<Boolean>> column, int textHeight) {
        List<Boolean> found =
                scores.stream()
                        .filter(score -> score.label().variant().textHeight() == textHeight)
                        .flatMap(score -> column.apply(score).stream())
                        .toList();
        return (double) found.stream().filter(yes -> yes).count() / found.size();
    }

    String markdown() {
        StringBuilder table = new StringBuilder();
        table.append(
                "| labels | words | token exact | token certain | tax number | code | link |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        groups().forEach((name, group) -> table.append(row(name, group)));
        return table.toString();
    }

    private Map<String, List<LabelScore>> groups() {
        Map<String, List<LabelScore>> groups = new LinkedHashMap<>();
        groups.put("all", scores);
        group(groups, label -> "height " + label.variant().textHeight() + " px");
        group(groups, label -> "backdrop " + label.variant().backdrop());
        group(groups, label -> "backing " + label.variant().backing());
        group(groups, label -> "motion " + label.variant().motion());
        group(groups, label -> label.variant().fading() ? "fading" : "not fading");
        group(groups, label -> label.variant().face().name());
        return groups;
    }

    private void group(Map<String, List<LabelScore>> groups, Function<Label, String> by) {
        scores.stream()
                .map(score -> by.apply(score.label()))
                .distinct()
                .sorted()
                .forEach(name ->
                        groups.put(
                                name.toLowerCase(Locale.ROOT),
                                scores.stream()
                                        .filter(score -> by.apply(score.label()).equals(name))
                                        .toList()));
    }

    private static String row(String name, List<LabelScore> group) {
        StringBuilder row = new StringBuilder("| " + name + " (" + group.size() + ")");
        for (Function<LabelScore, Optional<Boolean>> column : COLUMNS) {
            List<Boolean> found = group.stream().flatMap(s -> column.apply(s).stream()).toList();
            long right = found.stream().filter(yes -> yes).count();
            row.append(
                    found.isEmpty()
                            ? " | –"
                            : String.format(
                                    Locale.ROOT,
                                    " | %.3f (%d)",
                                    (double) right / found.size(),
                                    found.size()));
        }
        return row.append(" |\n").toString();
    }
}
