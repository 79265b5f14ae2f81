package ai.veritasad.samples.show;

import ai.veritasad.samples.draw.motion.Interval;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is true of the sample, as JSON for tests and for people. */
final class Truth {

    private Truth() {}

    static String json() {
        return object(
                        field("seconds", number(TalkShow.SECONDS)),
                        field("width", "1280"),
                        field("height", "720"),
                        field("segments", list(labelledAd(), silentAd())),
                        field("screenTexts", list(label(), promoCode(), link())),
                        field("codes", list(qrCode())))
                + "\n";
    }

    private static String labelledAd() {
        return object(
                span(TalkShow.LABELLED_AD),
                field("language", quoted("ru")),
                field("declared", "true"),
                field("advertiser", quoted("ООО «Синий чайник»")),
                field("taxNumber", quoted(Titles.TAX_NUMBER)),
                field("erid", quoted(Titles.TOKEN)),
                field("promoCode", quoted(Titles.RUSSIAN_CODE)));
    }

    private static String silentAd() {
        return object(
                span(TalkShow.SILENT_AD),
                field("language", quoted("en")),
                field("declared", "false"),
                field("promoCode", quoted(Titles.ENGLISH_CODE)),
                field("link", quoted(Titles.ENGLISH_LINK)));
    }

    private static String label() {
        return object(span(Titles.LABEL_SHOWN), field("text", quoted(Titles.LABEL)));
    }

    private static String promoCode() {
        return object(
                span(Titles.CARD_SHOWN), field("text", quoted("Промокод " + Titles.RUSSIAN_CODE)));
    }

    private static String link() {
        return object(span(Titles.OFFER_SHOWN), field("text", quoted(Titles.ENGLISH_LINK)));
    }

    private static String qrCode() {
        return object(span(Titles.CARD_SHOWN), field("payload", quoted(Titles.RUSSIAN_LINK)));
    }

    private static String span(Interval span) {
        return field("start", number(span.from())) + ", " + field("end", number(span.to()));
    }

    private static String field(String name, String value) {
        return quoted(name) + ": " + value;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String object(String... fields) {
        return Stream.of(fields).collect(Collectors.joining(", ", "{", "}"));
    }

    private static String list(String... objects) {
        return Stream.of(objects).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    }
}
