package ai.veritasad.analyzer.disclosure.facts;

import ai.veritasad.analyzer.disclosure.profile.Labelling;
import ai.veritasad.analyzer.disclosure.profile.Profile;
import ai.veritasad.analyzer.report.MediaTime;
import ai.veritasad.analyzer.report.Signal;

import java.util.Optional;

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

    /** The phrase as a label of this jurisdiction; empty where it is none. */
    public Optional<FoundLabel> label(Found<Signal.Wording> found) {
        return words.read(found);
    }

    MediaTime around() {
        return MediaTime.ofSeconds(profile.figures().around());
    }

    MediaTime opening() {
        return MediaTime.ofSeconds(profile.figures().opening());
    }
}
