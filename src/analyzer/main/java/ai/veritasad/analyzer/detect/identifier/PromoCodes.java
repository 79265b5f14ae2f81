package ai.veritasad.analyzer.detect.identifier;

import ai.veritasad.analyzer.report.signal.Identifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds codes that a viewer is told to enter, beside the words that tell so. */
public final class PromoCodes implements Finder {

    /** What announces a code, up to where it may begin. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{N}-])(?:"
                            + "промо[\\s-]?+код\\p{L}{0,3}+|промик\\p{L}{0,3}+|купон\\p{L}{0,3}+"
                            + "|кодов\\p{L}{2,3}+\\s++слов\\p{L}{1,2}+|по\\s++(?:слову|коду)"
                            + "|(?:promo|coupon|discount|referral|offer|invite)[\\s-]?+codes?+"
                            + "|(?:use|enter|apply|with|my|our|the)\\s++"
                            + "(?:special\\s++|exclusive\\s++|personal\\s++)?+code"
                            + "|(?:code|код)(?=\\s?+:)"
                            + ")(?![\\p{L}\\p{N}])");

    private static final Openings ANNOUNCING =
            new Openings(
                    Set.of("по", "use", "enter", "apply", "with", "my", "our", "the", "код"),
                    List.of(
                            "промо",
                            "промик",
                            "купон",
                            "кодов",
                            "promo",
                            "coupon",
                            "discount",
                            "referral",
                            "offer",
                            "invite",
                            "code"));

    /** What tells where the code before it is to be entered. */
    private static final Pattern WHERE =
            Pattern.compile(
                    "(?iu)(?:at\\s{1,3}+(?:the\\s{1,3}+)?+checkout|в\\s{1,3}+корзине"
                            + "|при\\s{1,3}+(?:оформлении|оплате|регистрации|заказе)"
                            + ")(?![\\p{L}\\p{N}])");

    private static final Openings TELLING_WHERE = new Openings(Set.of("at", "в", "при"), List.of());

    /** A word before it, perhaps at the end of a quotation. */
    private static final Pattern BEFORE_WHERE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_-])(?<code>[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{2,19}+)"
                            + "[»”\"']?+\\s{1,3}+$");

    private static final int LONGEST_BEFORE = 25;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*+");
    private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\p{N}][\\p{Lu}\\p{N}_-]{2,19}");
    private static final Pattern ANY_CASE = Pattern.compile("[\\p{L}\\p{N}_-]{3,20}");
    private static final Pattern NUMBER = Pattern.compile("\\d{3,10}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int REACH = 30;

    private static final List<String> PREPOSITIONS = words("preposition");
    private static final List<String> NO_CODES = words("word");
    private static final List<String> NO_CODE_STEMS = words("stem");

    private static List<String> words(String sort) {
        return Tables.rows("no-promo-codes.tsv").stream()
                .filter(row -> row.get(0).equals(sort))
                .map(row -> row.get(1))
                .toList();
    }

    @Override
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        ANNOUNCING.each(
                ANNOUNCED,
                text,
                words -> {
                    behind(text, words.start(), words.end()).ifPresent(found::add);
                    return words.end();
                });
        TELLING_WHERE.each(
                WHERE,
                text,
                words -> {
                    before(text, words.start(), isShouting(words.group())).ifPresent(found::add);
                    return words.end();
                });
        found.sort(Comparator.comparingInt(Found::from).thenComparingInt(Found::to));
        return withoutRepeats(found);
    }

    /** The code that stands before the words that tell where to enter it. */
    private static Optional<Found> before(String text, int where, boolean shout) {
        Matcher code =
                BEFORE_WHERE
                        .matcher(text)
                        .useTransparentBounds(true)
                        .region(Math.max(0, where - LONGEST_BEFORE), where);
        return code.find() && isCode(code.group("code"), shout)
                ? Optional.of(found(text, code.start("code"), code.end("code")))
                : Optional.empty();
    }

    private static List<Found> withoutRepeats(List<Found> sorted) {
        List<Found> kept = new ArrayList<>();
        for (Found next : sorted) {
            if (kept.isEmpty() || !kept.getLast().overlaps(next)) {
                kept.add(next);
            }
        }
        return kept;
    }

    /** The first word that looks like a code within reach of its announcement. */
    private static Optional<Found> behind(String text, int start, int end) {
        boolean shout = isShouting(text.substring(start, end));
        int limit = Math.min(text.length(), end + REACH);
        Matcher word = WORD.matcher(text);
        String previous = "";
        for (int at = end; word.find(at) && word.start() < limit; at = word.end()) {
            String gap = text.substring(at, word.start());
            boolean first = at == end;
            if (gap.chars().anyMatch(c -> ".!?;".indexOf(c) >= 0) || (!first && hasBreak(gap))) {
                return Optional.empty();
            }
            boolean owned = PREPOSITIONS.contains(previous) && !hasDigit(word.group());
            boolean number = first && isNumber(text, word.start(), word.end());
            boolean spelled = isQuoted(text, word.start(), word.end());
            if (!owned && (number || spelled || isCode(word.group(), shout && !first))) {
                return Optional.of(found(text, word.start(), word.end()));
            }
            previous = word.group().toLowerCase(Locale.ROOT);
        }
        return Optional.empty();
    }

    private static Found found(String text, int from, int to) {
        int end = to;
        while (end > from && "-_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Found(from, end, new Identifier.PromoCode(text.substring(from, end)));
    }

    /** Where the text around is in capitals too, these alone make no code. */
    private static boolean isCode(String word, boolean needsDigit) {
        return CODE.matcher(word).matches()
                && word.chars().anyMatch(Character::isLetter)
                && (!needsDigit || hasDigit(word))
                && (hasDigit(word) || !isCommon(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isCommon(String word) {
        return NO_CODES.contains(word) || NO_CODE_STEMS.stream().anyMatch(word::startsWith);
    }

    private static boolean isNumber(String text, int from, int to) {
        String word = text.substring(from, to);
        boolean amount =
                text.startsWith("%", to)
                        || text.startsWith(" %", to)
                        || text.startsWith(" ₽", to)
                        || text.startsWith(" руб", to);
        return NUMBER.matcher(word).matches() && !YEAR.matcher(word).matches() && !amount;
    }

    private static boolean isQuoted(String text, int from, int to) {
        boolean opened = from > 0 && "«\"“„'".indexOf(text.charAt(from - 1)) >= 0;
        boolean closed = to < text.length() && "»\"”“'".indexOf(text.charAt(to)) >= 0;
        return opened && closed && ANY_CASE.matcher(text.substring(from, to)).matches();
    }

    private static boolean hasBreak(String gap) {
        return gap.indexOf('\n') >= 0;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean isShouting(String words) {
        return words.chars().noneMatch(Character::isLowerCase);
    }
}
