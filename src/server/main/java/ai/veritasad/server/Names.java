package ai.veritasad.server;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of fields as they stand in JSON and in settings, and those that people give. */
public final class Names {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Names() {}

    public static String snake(String camel) {
        return HUMP.matcher(camel).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    public static String kebab(String camel) {
        return HUMP.matcher(camel).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** No longer than that, without half a character at the end. */
    public static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        boolean cutsOne = Character.isHighSurrogate(name.charAt(longest - 1));
        return name.substring(0, cutsOne ? longest - 1 : longest);
    }
}
