package ai.veritasad.analyzer.detect.identifier;

import ai.veritasad.analyzer.report.signal.Identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds phone numbers that are written as such; bare digits count only where a word says so. */
public final class Phones implements Finder {

    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?=[+(\\d])(?<![\\p{L}\\p{N}+.,/=_-])(?<plus>\\+)?+(?<number>\\(?+\\d"
                            + "(?:[ \\u00a0.()–-]{0,3}+\\d){8,14}+)(?![\\p{L}\\p{N}%/=_]|:\\d)");
    private static final Pattern CALL =
            Pattern.compile(
                    "(?iu)(?:тел|звон|набер|whatsapp|вотсап|viber|phone|call|dial|text us|tel\\b)"
                            + "[^\\n]{0,30}$");
    private static final int CALL_DISTANCE = 50;
    private static final Pattern GROUPED = Pattern.compile("\\d[ \\u00a0.()–-]+\\d{2,4}[^\\d]");

    private static final Pattern DATE =
            Pattern.compile(
                    "^(?:(?:19|20)\\d\\d[-.]\\d\\d[-.]\\d\\d|\\d\\d\\.\\d\\d\\.(?:19|20)\\d\\d)");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Optional<String> region = Optional.empty();
        Matcher candidate = CANDIDATE.matcher(text);
        while (candidate.find()) {
            String home = region.orElseGet(() -> region(text));
            region = Optional.of(home);
            if (isWrittenAsPhone(text, candidate, home)) {
                number(candidate.group(), home)
                        .map(n -> new Found(candidate.start(), candidate.end(), n))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Where a number without a country code is dialled: told by the script of the text. */
    private static String region(String text) {
        boolean cyrillic =
                text.codePoints()
                        .anyMatch(c ->
                                Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return cyrillic ? "RU" : "US";
    }

    private static boolean isWrittenAsPhone(String text, Matcher candidate, String home) {
        String number = candidate.group("number");
        String digits = number.replaceAll("\\D", "");
        if (DATE.matcher(number).find()) {
            return false;
        }
        if (candidate.group("plus") != null) {
            return true;
        }
        boolean grouped = GROUPED.matcher(number).find();
        String before =
                text.substring(Math.max(0, candidate.start() - CALL_DISTANCE), candidate.start());
        boolean called = CALL.matcher(before).find();
        boolean national =
                home.equals("RU")
                        ? digits.length() == 11
                                && (digits.startsWith("8") || digits.startsWith("7"))
                        : digits.length() == 10
                                || (digits.length() == 11 && digits.startsWith("1"));
        return national ? grouped || called : called && digits.length() == 10;
    }

    private Optional<Identifier.Phone> number(String written, String home) {
        try {
            PhoneNumber number = numbers.parse(withCountry(written, home), home);
            return numbers.isValidNumber(number)
                    ? Optional.of(
                            new Identifier.Phone(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Russians write 7 without its plus sign. */
    private static String withCountry(String written, String home) {
        return home.equals("RU") && written.startsWith("7") ? "+" + written : written;
    }
}
