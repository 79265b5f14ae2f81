package ai.veritasad.analyzer.disclosure.facts;

import ai.veritasad.analyzer.disclosure.profile.Labelling;
import ai.veritasad.analyzer.disclosure.profile.Profile;
import ai.veritasad.analyzer.disclosure.words.Found;
import ai.veritasad.analyzer.disclosure.words.FoundLabel;
import ai.veritasad.analyzer.disclosure.words.LabelWords;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules of one jurisdiction, ready to be asked. */
public final class Rulebook {

    private final Profile profile;
    private final LabelWords words;

    public Rulebook(Profile profile) {
        this.profile = profile;
        this.words = new LabelWords(profile.label());
    }

    public Profile profile() {
        return profile;
    }

    public Labelling label() {
        return profile.label();
    }

    /** What of an item's phrases is a label here, by the index of the signal. */
    public Map<Integer, FoundLabel> labels(Item item) {
        List<Found<Signal.Wording>> all = new ArrayList<>(item.allWordings());
        all.addAll(item.pageWordings());
        return words.read(all);
    }

    MediaTime around() {
        return MediaTime.ofSeconds(profile.figures().around());
    }

    MediaTime opening() {
        return MediaTime.ofSeconds(profile.figures().opening());
    }
}
