package ai.veritasad.analyzer.disclosure.profile;

import ai.veritasad.analyzer.report.finding.LocalText;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data file of one jurisdiction.
 *
 * @param code e.g. {@code RU}
 * @param day on which the data were last compared with their sources
 * @param ownGoodsCount whether advertising one's own goods has to be declared
 * @param sources by key
 */
public record Profile(
        String code,
        LocalText name,
        LocalDate day,
        boolean ownGoodsCount,
        Labelling label,
        Figures figures,
        Scope scope,
        Channels channels,
        List<Sector> sectors,
        Map<String, Citation> sources,
        List<Rule> rules) {

    /** Where a rule is written: a short citation and, where known, an address. */
    public record Citation(String title, Optional<String> url) {

        @Override
        public String toString() {
            return title + url.map(address -> " — " + address).orElse("");
        }
    }

    public Profile {
        sectors = List.copyOf(sectors);
        sources = Map.copyOf(sources);
        rules = List.copyOf(rules);
    }

    /**
     * The source of that key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Citation source(String key) {
        Citation found = sources.get(key);
        if (found == null) {
            throw new IllegalArgumentException(code + " has no source " + key);
        }
        return found;
    }
}
