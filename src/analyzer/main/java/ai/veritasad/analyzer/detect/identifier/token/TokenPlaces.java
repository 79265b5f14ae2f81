package ai.veritasad.analyzer.detect.identifier.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where tokens stand in a text that was read from a picture: after something that was their label.
 */
public final class TokenPlaces {

    /** {@code erid} with its letters misread, among others as Cyrillic ones: «епа», «ета». */
    private static final String MISREAD_ERID =
            "[eеёє€cсэ=][rгпnтp]{1,2}[il1іий|!]?l?[dаaоoдб4]{1,2}";

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)(?:(?<![\\p{L}\\p{N}])(?:"
                            + MISREAD_ERID
                            + "|[тt][оo0][кk][еe][нnh])(?![\\p{L}\\p{N}])|erid(?![\\p{L}])|[?&7]erid)"
                            + "[^\\p{L}\\p{N}$€£|\\]]{0,6}(?:[|\\]]\\s)?");

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}$¢€£|\\]\\[/!}]+");

    /** What {@code J} is read as, with the spaces that are then seen around it. */
    private static final Pattern TORN =
            Pattern.compile(
                    "[\\p{L}\\p{N}]{1,7}\\s?[|\\]/!\\[}]\\s?[\\p{L}\\p{N}$¢€£]{3,24}(?=[\\s.,;:]|$)");

    private static final int SHORTEST_PART = 2;

    private TokenPlaces() {}

    /** What stands where a token should, in the order of the text. */
    public record Place(int from, int to, String run) {}

    public static List<Place> in(String text) {
        List<Place> places = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        for (int at = 0; label.find(at); ) {
            Matcher run = RUN.matcher(text).region(label.end(), text.length());
            if (run.lookingAt() && looksMeant(run.group())) {
                int end = withLostPart(text, run.start(), run.end());
                String whole = text.substring(run.start(), end).replaceAll("\\s", "");
                places.add(new Place(label.start(), end, whole));
                at = end;
            } else {
                at = label.end();
            }
        }
        return places;
    }

    /** A token's end that a wrongly seen space cut off; a whole token has lost none. */
    private static int withLostPart(String text, int start, int end) {
        if (EridToken.decode(Lookalikes.toLatin(text.substring(start, end))).isPresent()) {
            return end;
        }
        Matcher rest = Pattern.compile(" (?<rest>[\\p{L}\\p{N}]{1,24})(?=\\s|$)").matcher(text);
        Matcher torn = TORN.matcher(text).region(start, text.length());
        if (torn.lookingAt() && torn.end() > end && looksMeant(text.substring(end, torn.end()))) {
            return torn.end();
        }
        boolean cut = rest.region(end, text.length()).lookingAt();
        return cut && looksMeant(rest.group("rest")) && rest.end() - end > SHORTEST_PART
                ? rest.end()
                : end;
    }

    /** Words have small letters after the first; tokens mix. */
    private static boolean looksMeant(String run) {
        boolean digit = run.chars().anyMatch(Character::isDigit);
        boolean latin = run.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c));
        return digit || (latin && !run.equals(run.toLowerCase(Locale.ROOT)));
    }
}
