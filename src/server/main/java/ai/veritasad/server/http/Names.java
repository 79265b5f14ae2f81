package ai.veritasad.server.http;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of fields as they stand in JSON and in settings. */
final class Names {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Names() {}

    static String snake(String camel) {
        return HUMP.matcher(camel).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    static String kebab(String camel) {
        return HUMP.matcher(camel).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
