package ai.veritasad.cli.terminal;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the command line in one of its two languages. */
public final class Messages {

    /** Name of the bundle; {@code messages.properties} is English. */
    public static final String BUNDLE = "ai.veritasad.cli.messages";

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Locale locale;
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        this.locale = "ru".equals(locale.getLanguage()) ? Locale.of("ru") : Locale.ENGLISH;
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        this.locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /** The message with {@code {0}}, {@code {1}}… replaced. */
    public String say(String key, Object... values) {
        return PLACE.matcher(bundle.getString(key))
                .replaceAll(place ->
                        Matcher.quoteReplacement(
                                String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** The message in the form that goes with a number, which becomes {@code {0}}. */
    public String count(String key, long number) {
        return say(key + "." + form(number), number);
    }

    /** The name of a choice, under the key {@code Kind.SPONSOR_READ}. */
    public String name(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    // Plural rules of Unicode CLDR for whole numbers.
    private String form(long number) {
        if (!"ru".equals(locale.getLanguage())) {
            return number == 1 ? "one" : "many";
        }
        long tens = number % 100;
        long ones = number % 10;
        if (tens / 10 == 1 || ones == 0 || ones > 4) {
            return "many";
        }
        return ones == 1 ? "one" : "few";
    }
}
