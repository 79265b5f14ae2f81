package ai.veritasad.analyzer.decode.cue;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves the character references that WebVTT and careless SubRip files use. */
final class Entities {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));");

    private static final Map<String, String> NAMED =
            Map.of(
                    "amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "quot", "\"", "apos", "'", "lrm",
                    "", "rlm", "", "shy", "");

    private Entities() {}

    static String resolved(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(one(found)));
    }

    private static String one(MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), found.group());
        }
        int code =
                found.group(1) != null
                        ? Integer.parseInt(found.group(1))
                        : Integer.parseInt(found.group(2), 16);
        boolean usable = Character.isValidCodePoint(code) && !Character.isISOControl(code);
        return usable ? Character.toString(code) : " ";
    }
}
