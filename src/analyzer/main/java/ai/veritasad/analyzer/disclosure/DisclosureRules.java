package ai.veritasad.analyzer.disclosure;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.disclosure.facts.Item;
import ai.veritasad.analyzer.disclosure.facts.Rulebook;
import ai.veritasad.analyzer.disclosure.profile.Platform;
import ai.veritasad.analyzer.disclosure.profile.Profile;
import ai.veritasad.analyzer.disclosure.profile.Profiles;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.finding.Verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of every jurisdiction, as dated data; signs that a reader has to weigh, no advice. */
public final class DisclosureRules {

    private final Map<String, Rulebook> books = new LinkedHashMap<>();
    private final List<Platform> platforms;

    private DisclosureRules(List<Profile> profiles, List<Platform> platforms) {
        profiles.forEach(profile -> books.put(profile.code(), new Rulebook(profile)));
        this.platforms = List.copyOf(platforms);
    }

    /** With the rule sets that come with us. */
    public static DisclosureRules bundled() {
        return new DisclosureRules(Profiles.bundled(), Profiles.platforms());
    }

    /** The jurisdictions that can be chosen. */
    public List<Jurisdiction> jurisdictions() {
        return books.values().stream()
                .map(Rulebook::profile)
                .map(profile -> new Jurisdiction(profile.code(), profile.name(), profile.day()))
                .toList();
    }

    /** What was judged: the segments with their disclosures, and the item as a whole. */
    public record Judged(List<Segment> segments, Verdict verdict) {
        public Judged {
            segments = List.copyOf(segments);
        }
    }

    /**
     * Looks at each segment, and at the item, under each chosen jurisdiction.
     *
     * @throws AnalysisException.Unusable if a chosen code is none that we know
     */
    public Judged judged(
            List<Segment> segments, Observations observations, JudgementOptions options) {
        List<Rulebook> chosen =
                options.jurisdictions().stream().distinct().map(this::book).toList();
        Item item = new Item(observations, segments, options.day(), platforms);
        List<Judgement> judgements =
                chosen.stream().map(book -> new Judgement(book, item)).toList();
        List<Segment> judged = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            int at = i;
            judged.add(
                    segments.get(i)
                            .withDisclosures(
                                    judgements.stream()
                                            .map(one -> one.segments().get(at))
                                            .toList()));
        }
        List<Disclosure> items = judgements.stream().map(Judgement::item).toList();
        return new Judged(judged, new Verdict(VerdictLabels.of(judged, items), items));
    }

    private Rulebook book(String code) {
        Rulebook book = books.get(code);
        if (book == null) {
            String known = String.join(", ", books.keySet());
            throw new AnalysisException.Unusable(
                    new LocalText(
                            "Юрисдикция " + code + " не известна. Есть: " + known + ".",
                            "There is no jurisdiction " + code + ". Known are: " + known + "."));
        }
        return book;
    }
}
