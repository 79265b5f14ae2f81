package ai.veritasad.analyzer.decode.caption;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a caption file's name says: {@code talk.ru.auto.vtt} belongs to {@code talk}.
 *
 * @param base the name without endings
 * @param language ISO 639-1 code
 * @param automatic whether the name says that speech recognition made the captions
 */
record CaptionName(String base, Optional<String> language, boolean automatic) {

    private static final Set<String> AUTOMATIC =
            Set.of("auto", "asr", "automatic", "autogen", "generated", "orig");

    /** Words between base and ending that say neither language nor origin. */
    private static final Set<String> REMARKS =
            Set.of("forced", "sdh", "cc", "captions", "subs", "sub", "full", "manual", "default");

    private static final Pattern TAG =
            Pattern.compile("([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?(?:[-_][a-z0-9]{2,8})*");

    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    private static final Map<String, String> THREE_LETTERS = threeLetters();

    static CaptionName of(Path file) {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".jsonl.gz") ? name.substring(0, name.length() - 3) : name;
        return of(bare);
    }

    private static CaptionName of(String name) {
        List<String> parts = new ArrayList<>(Arrays.asList(name.split("\\.", -1)));
        if (parts.size() > 1) {
            parts.removeLast();
        }
        Optional<String> language = Optional.empty();
        boolean automatic = false;
        while (parts.size() > 1) {
            String part = parts.getLast().toLowerCase(Locale.ROOT);
            Optional<String> code = code(part);
            if (code.isPresent() && language.isEmpty()) {
                language = code;
                automatic |= part.endsWith("-orig");
            } else if (AUTOMATIC.contains(part)) {
                automatic = true;
            } else if (!REMARKS.contains(part)) {
                break;
            }
            parts.removeLast();
        }
        return new CaptionName(String.join(".", parts), language, automatic);
    }

    /** The two-letter code of a language tag such as {@code ru}, {@code en-US} or {@code rus}. */
    static Optional<String> code(String tag) {
        var parts = TAG.matcher(tag.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String code = THREE_LETTERS.getOrDefault(parts.group(1), parts.group(1));
        return CODES.contains(code) ? Optional.of(code) : Optional.empty();
    }

    private static Map<String, String> threeLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            try {
                codes.put(Locale.of(code).getISO3Language(), code);
            } catch (MissingResourceException e) {
                codes.remove(code);
            }
        }
        codes.putAll(Map.of("ger", "de", "fre", "fr"));
        return codes;
    }
}
