package ai.veritasad.analyzer.disclosure.profile;

import java.util.List;
import java.util.Set;

/**
 * What shows that content is aimed at people of the jurisdiction.
 *
 * @param decides whether the rules fall silent where nothing shows it
 * @param languages ISO 639-1 codes of the content
 * @param currency signs and stems of the jurisdiction's money
 * @param phones international prefixes
 * @param hosts top-level domains, without a dot
 * @param registers whether Russian tax numbers and tokens show it
 */
public record Scope(
        boolean decides,
        Set<String> languages,
        List<String> currency,
        List<String> phones,
        Set<String> hosts,
        boolean registers) {

    public Scope {
        languages = Set.copyOf(languages);
        currency = List.copyOf(currency);
        phones = List.copyOf(phones);
        hosts = Set.copyOf(hosts);
    }
}
