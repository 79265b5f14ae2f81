package ai.veritasad.desktop.settings;

import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whose rules of disclosure the videos of some channels are checked by; others by the usual. */
public final class ChannelRules {

    private static final String NAME = "channel-rules";

    private final ObservableMap<String, List<String>> rules =
            FXCollections.observableMap(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    private volatile Map<String, List<String>> now = Map.of();

    ChannelRules(Kept kept) {
        kept.read(NAME).stream().flatMap(String::lines).forEach(this::read);
        copy();
        rules.addListener(
                (MapChangeListener<String, List<String>>)
                        change -> {
                            copy();
                            kept.write(NAME, lines());
                        });
    }

    private void read(String line) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
            String codes = line.substring(tab + 1);
            rules.put(
                    line.substring(0, tab),
                    codes.isEmpty() ? List.of() : List.of(codes.split(",", -1)));
        }
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        rules.forEach((channel, codes) ->
                lines.append(channel).append('\t').append(String.join(",", codes)).append('\n'));
        return lines.toString();
    }

    private void copy() {
        TreeMap<String, List<String>> copied = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copied.putAll(rules);
        now = copied;
    }

    /** Codes of rule sets by name of channel; names differ by more than capitals. */
    public ObservableMap<String, List<String>> all() {
        return rules;
    }

    /** The rule sets of a channel where it has its own; from any thread. */
    Optional<List<String>> of(String channel) {
        return Optional.ofNullable(now.get(channel));
    }

    /** A name as it can be kept. */
    static String plain(String channel) {
        return channel.replaceAll("\\s+", " ").strip();
    }
}
