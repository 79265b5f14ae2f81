package ai.veritasad.server;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of fields as they stand in JSON and in settings. */
public final class Names {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Names() {}

    public static String snake(String camel) {
        return HUMP.matcher(camel).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    public static String kebab(String camel) {
        return HUMP.matcher(camel).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
