package ai.veritasad.analyzer.detect.brand;

import ai.veritasad.analyzer.report.signal.Recognised.Standing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A brand of the list.
 *
 * @param name as it is shown
 * @param aliases how else it is written or said, in any script
 * @param hosts of its sites; each stands for itself and everything under it
 * @param category in a word or two, empty where unknown
 * @param common whether its one-word names are also words of the language
 * @param logos picture files of its logo
 */
public record Brand(
        String name,
        List<String> aliases,
        List<String> hosts,
        String category,
        Standing standing,
        boolean common,
        List<Path> logos) {

    public Brand {
        aliases = List.copyOf(aliases);
        hosts = List.copyOf(hosts);
        logos = List.copyOf(logos);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a brand has a name");
        }
    }

    Brand withLogo(Path logo) {
        List<Path> more = new ArrayList<>(logos);
        more.add(logo);
        return new Brand(name, aliases, hosts, category, standing, common, more);
    }
}
