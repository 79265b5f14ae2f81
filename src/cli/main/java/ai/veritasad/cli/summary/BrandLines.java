package ai.veritasad.cli.summary;

import ai.veritasad.analyzer.report.signal.BrandExposure;
import ai.veritasad.analyzer.report.signal.Recognised.Standing;
import ai.veritasad.cli.terminal.Messages;
import ai.veritasad.cli.terminal.Numbers;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is heard and seen of each brand, one line each. */
final class BrandLines {

    private static final int INDENT = 2;
    private static final int MOST = 12;

    /** From top to bottom, from left to right. */
    private static final List<List<String>> PLACES =
            List.of(
                    List.of("brand.top-left", "brand.top", "brand.top-right"),
                    List.of("brand.left", "brand.center", "brand.right"),
                    List.of("brand.bottom-left", "brand.bottom", "brand.bottom-right"));

    private final Messages messages;
    private final Numbers numbers;

    BrandLines(Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages);
    }

    void write(Page page, List<BrandExposure> brands) {
        if (brands.isEmpty()) {
            return;
        }
        page.gap();
        page.line(INDENT, Text.of(Style.STRONG, messages.say("brand.title")));
        for (BrandExposure brand : brands.subList(0, Math.min(MOST, brands.size()))) {
            page.line(INDENT * 2, line(brand));
        }
        if (brands.size() > MOST) {
            page.line(
                    INDENT * 2,
                    Text.of(Style.MUTED, messages.count("brand.more", brands.size() - MOST)));
        }
    }

    private Text line(BrandExposure brand) {
        Text name = Text.of(Style.STRONG, brand.brand());
        Text named =
                brand.standing() == Standing.OTHER
                        ? name
                        : name.and(Style.MUTED, " (" + messages.name(brand.standing()) + ")");
        return named.and("  " + String.join(" · ", counts(brand)));
    }

    private List<String> counts(BrandExposure brand) {
        List<String> parts = new ArrayList<>();
        if (brand.said() > 0) {
            parts.add(messages.count("brand.said", brand.said()));
        }
        brand.place()
                .ifPresent(place ->
                        parts.add(
                                messages.say(
                                        "brand.seen",
                                        numbers.length(
                                                Duration.ofMillis(
                                                        Math.max(1000, brand.onScreen().millis()))),
                                        String.format(
                                                messages.locale(), "%.1f", 100 * brand.meanArea()),
                                        where(place))));
        if (brand.shown() > 0) {
            parts.add(messages.count("brand.shown", brand.shown()));
        }
        if (brand.linked() > 0) {
            parts.add(messages.count("brand.linked", brand.linked()));
        }
        if (parts.isEmpty()) {
            parts.add(messages.say("brand.page"));
        }
        return parts;
    }

    /** In which ninth of the picture. */
    private String where(BrandExposure.Point place) {
        return messages.say(PLACES.get(third(place.y())).get(third(place.x())));
    }

    private static int third(double at) {
        return Math.clamp((int) (3 * at), 0, 2);
    }
}
