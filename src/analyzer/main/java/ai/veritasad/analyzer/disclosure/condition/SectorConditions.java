package ai.veritasad.analyzer.disclosure.condition;

import ai.veritasad.analyzer.disclosure.facts.Ad;
import ai.veritasad.analyzer.disclosure.profile.Sector;
import ai.veritasad.analyzer.disclosure.words.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether a trade may be advertised, and with which warning. */
final class SectorConditions {

    private SectorConditions() {}

    static Map<String, Function<Ad, List<Hit>>> all() {
        return Map.of("sector", SectorConditions::sectors);
    }

    private static List<Hit> sectors(Ad ad) {
        Texts texts = ad.texts();
        return ad.profile().sectors().stream()
                .filter(sector -> sector.isInForce(day(ad, sector)))
                .filter(sector -> sector.isForbidden() || !ad.isPictureMissed())
                .flatMap(sector -> hit(ad, sector, texts).stream())
                .toList();
    }

    /** A ban binds what can still be seen; a warning is asked of what is published. */
    private static LocalDate day(Ad ad, Sector sector) {
        return sector.isForbidden() ? ad.item().today() : ad.item().published();
    }

    private static Optional<Hit> hit(Ad ad, Sector sector, Texts texts) {
        List<String> strong = texts.those(sector.strong());
        List<String> weak = texts.those(sector.weak());
        boolean meant = !strong.isEmpty() || weak.size() > 1;
        if (!meant || isWarned(ad, sector, texts)) {
            return Optional.empty();
        }
        List<String> words = Stream.concat(strong.stream(), weak.stream()).toList();
        return Optional.of(
                Hit.of(texts.signals(words))
                        .with("sector", sector.name())
                        .with(
                                "words",
                                Hit.quoted(words.stream().map(w -> w.replace('-', '…')).toList()))
                        .with("demand", sector.warning())
                        .as(sector.severity())
                        .from(sector.source()));
    }

    private static boolean isWarned(Ad ad, Sector sector, Texts texts) {
        Optional<Texts> below = ad.item().publication().description().map(Texts::of);
        return sector.warnings().stream()
                .anyMatch(stems ->
                        stems.stream().allMatch(texts::hold)
                                || below.filter(page -> stems.stream().allMatch(page::hold))
                                        .isPresent());
    }
}
