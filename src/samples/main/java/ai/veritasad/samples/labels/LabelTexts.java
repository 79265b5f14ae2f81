package ai.veritasad.samples.labels;

import ai.veritasad.samples.invent.TaxNumbers;
import ai.veritasad.samples.invent.Tokens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Texts that ads show, filled from the templates and invented names in {@code labels.txt}. */
final class LabelTexts {

    private static final Map<String, List<String>> LISTS = read();

    private LabelTexts() {}

    /** A text of the {@code index}-th template; the same random numbers give the same text. */
    static LabelText of(int index, RandomGenerator random) {
        List<String> templates = list("template");
        String template = templates.get(Math.floorMod(index, templates.size()));
        String token = Tokens.token(random);
        String inn = TaxNumbers.inn(random);
        String code = chosen("code", random) + 5 * random.nextInt(1, 11);
        String link =
                chosen("site", random)
                        + chosen("path", random)
                        + (template.contains("{link+}") ? "?erid=" + token : "");
        String text =
                template.replace("{company}", chosen("company", random))
                        .replace("{token}", token)
                        .replace("{inn}", inn)
                        .replace("{ogrn}", TaxNumbers.ogrn(random))
                        .replace("{code}", code)
                        .replace("{percent}", "" + 5 * random.nextInt(1, 11))
                        .replace("{link}", link)
                        .replace("{link+}", link);
        return new LabelText(
                text, shown(text, token), shown(text, inn), shown(text, code), shown(text, link));
    }

    static int templates() {
        return list("template").size();
    }

    private static Optional<String> shown(String text, String value) {
        return Optional.of(value).filter(text::contains);
    }

    private static String chosen(String name, RandomGenerator random) {
        List<String> list = list(name);
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new HashMap<>();
        for (String line : resource().lines().toList()) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                lists.computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
                        .add(line.substring(colon + 2));
            }
        }
        return lists;
    }

    private static String resource() {
        try (InputStream file =
                LabelTexts.class.getResourceAsStream("/ai/veritasad/samples/labels.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
