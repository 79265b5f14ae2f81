package ai.veritasad.desktop.settings;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.desktop.look.Accent;
import ai.veritasad.desktop.look.Theme;
import ai.veritasad.document.language.Language;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A person's choices; each change is kept at once. */
public final class SettingsModel {

    /** As many videos as may be analyzed at once. */
    public static final int MOST_AT_ONCE = 8;

    private static final String KEYS = "keys";
    private static final String JURISDICTIONS = "jurisdictions";

    private final Kept kept;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Accent> accent;
    private final DoubleProperty sensitivity;
    private final IntegerProperty atOnce;
    private final ObservableList<String> jurisdictions;
    private final ChannelRules channels;
    private final ObservableMap<String, String> keys = FXCollections.observableHashMap();

    /**
     * What was kept, else what suits most.
     *
     * @param first the language of a first start
     */
    public SettingsModel(Kept kept, Language first) {
        this.kept = kept;
        language = choice("language", Language.class, first);
        theme = choice("theme", Theme.class, Theme.SYSTEM);
        accent = choice("accent", Accent.class, Accent.BLUE);
        sensitivity =
                new SimpleDoubleProperty(
                        read("sensitivity", Double::valueOf)
                                .filter(value -> value >= 0 && value <= 1)
                                .orElse(JudgementOptions.BALANCED));
        sensitivity.subscribe((old, now) -> kept.write("sensitivity", String.valueOf(now)));
        atOnce =
                new SimpleIntegerProperty(
                        read("at-once", Integer::valueOf)
                                .filter(value -> value >= 1 && value <= MOST_AT_ONCE)
                                .orElse(2));
        atOnce.subscribe((old, now) -> kept.write("at-once", String.valueOf(now)));
        jurisdictions =
                FXCollections.observableArrayList(
                        kept.read(JURISDICTIONS)
                                .map(codes ->
                                        codes.isEmpty()
                                                ? List.<String>of()
                                                : List.of(codes.split(",", -1)))
                                .orElse(AnalysisOptions.JURISDICTIONS));
        jurisdictions.addListener(
                (ListChangeListener<String>)
                        change -> kept.write(JURISDICTIONS, String.join(",", jurisdictions)));
        channels = new ChannelRules(kept);
        readKeys();
        keys.addListener((MapChangeListener<String, String>) change -> keepKeys());
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<Accent> accentProperty() {
        return accent;
    }

    /** From 0 (only the surest segments) to 1 (every suspicion). */
    public DoubleProperty sensitivityProperty() {
        return sensitivity;
    }

    /** How many videos are analyzed at once, 1 to {@link #MOST_AT_ONCE}. */
    public IntegerProperty atOnceProperty() {
        return atOnce;
    }

    /** Codes of the rule sets to judge under. */
    public ObservableList<String> jurisdictions() {
        return jurisdictions;
    }

    /** Channels that are judged by rules of their own. */
    public ChannelRules channels() {
        return channels;
    }

    /** How a video of a channel is judged; from any thread. */
    public JudgementOptions ofChannel(Optional<String> channel, JudgementOptions usual) {
        return channel.map(ChannelRules::plain)
                .flatMap(channels::of)
                .map(own -> new JudgementOptions(own, usual.sensitivity(), usual.day()))
                .orElse(usual);
    }

    /** Keys chosen by hand, by id of the action. */
    public ObservableMap<String, String> keys() {
        return keys;
    }

    /** How a video is judged by these choices on a day. */
    public JudgementOptions judgement(LocalDate day) {
        return new JudgementOptions(jurisdictions, sensitivity.get(), day);
    }

    private <E extends Enum<E>> ObjectProperty<E> choice(String name, Class<E> type, E usual) {
        ObjectProperty<E> choice =
                new SimpleObjectProperty<>(
                        read(name, value -> Enum.valueOf(type, value)).orElse(usual));
        choice.subscribe((old, now) -> kept.write(name, now.name()));
        return choice;
    }

    /** What was kept, unless an older or newer version wrote what we can't read. */
    private <T> Optional<T> read(String name, Function<String, T> reading) {
        try {
            return kept.read(name).map(reading);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void readKeys() {
        kept.read(KEYS).stream()
                .flatMap(String::lines)
                .forEach(line -> {
                    int tab = line.indexOf('\t');
                    if (tab > 0) {
                        keys.put(line.substring(0, tab), line.substring(tab + 1));
                    }
                });
    }

    private void keepKeys() {
        StringBuilder lines = new StringBuilder();
        keys.forEach((id, key) -> lines.append(id).append('\t').append(key).append('\n'));
        kept.write(KEYS, lines.toString());
    }
}
