package ai.veritasad.analyzer.detect.identifier.token;

import ai.veritasad.analyzer.detect.identifier.Finder;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Identifier.EridState;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Russian advertising tokens after their label and judges how far they can be believed. */
public final class Erids implements Finder {

    /** The label with its separator; either may be percent-encoded, once or twice. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)(?=[eеtт])(?:(?<![\\p{L}\\p{N}])|(?<=%(?:25)?(?:26|3[Ff])))"
                            + "(?:(?<erid>[eе]r[il1і]d)|токен|token)"
                            + "(?![\\p{L}\\p{N}])"
                            + "(?<space>[\\s\\u00a0\\u200b]{0,9}+)"
                            + "(?<mark>[:=№#\\-–—]|%(?:25)?3[DA])?"
                            + "[\\s\\u00a0\\u200b\"'«“]{0,9}+");

    /** What a scanner or a retyping hand makes of letters that Base58 lacks. */
    private static final Map<Character, String> REPAIRS =
            Map.of('0', "oDQ", 'O', "oQD", 'I', "1ijL", 'l', "1iL");

    private static final int MOST_REPAIRS = 6;
    private static final int SHORTEST_ATTEMPT = 5;
    private static final int MOST_OTHERS = 3;
    private static final int CASE_DAMAGE_LENGTH = 9;
    private static final int CASE_DAMAGE_LETTERS = 6;

    @Override
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        for (int from = 0; label.find(from); ) {
            int start = label.end();
            int end = endOfRun(text, start);
            Optional<Identifier.Erid> token = token(label, text.substring(start, end));
            token.ifPresent(erid ->
                    found.add(new Found(label.start(), start + erid.read().length(), erid)));
            from = token.isPresent() ? end : label.end();
        }
        return found;
    }

    /** What can be said of {@code read} as a token, standing exactly as it was written. */
    public static Identifier.Erid judge(String read) {
        Optional<EridToken> decoded = EridToken.decode(read);
        if (decoded.isPresent()) {
            return erid(read, read, EridState.PLAUSIBLE, decoded);
        }
        List<String> repaired = repairs(read);
        if (repaired.size() == 1) {
            String value = repaired.getFirst();
            return erid(value, read, EridState.REPAIRED, EridToken.decode(value));
        }
        EridState state = EridToken.isWellFormed(read) ? EridState.UNVERIFIED : EridState.MALFORMED;
        return erid(read, read, state, Optional.empty());
    }

    /** A token that was said exactly elsewhere, and on screen {@code read} so. */
    public static Identifier.Erid confirmed(String value, String read) {
        return erid(value, read, EridState.PLAUSIBLE, EridToken.decode(value));
    }

    /**
     * Whether a picture of {@code token} may be read as {@code read}: letter for letter, each equal
     * or often taken for the other, and no more than a third of them other ones.
     */
    public static boolean mayBeReadAs(String token, String read) {
        String latin = Lookalikes.toLatin(read);
        if (token.length() != latin.length()) {
            return false;
        }
        int other = 0;
        for (int i = 0; i < latin.length(); i++) {
            if (!Misreadings.areAlike(token.charAt(i), latin.charAt(i))) {
                return false;
            }
            other += token.charAt(i) == latin.charAt(i) ? 0 : 1;
        }
        return MOST_OTHERS * other <= latin.length();
    }

    static Identifier.Erid erid(
            String value, String read, EridState state, Optional<EridToken> decoded) {
        return new Identifier.Erid(
                value,
                read,
                state,
                decoded.map(token -> OptionalLong.of(token.issuer())).orElse(OptionalLong.empty()),
                decoded.map(EridToken::creative),
                isCaseDamaged(value));
    }

    /**
     * The chance that a genuine token of six letters and more has them all in one case is small.
     */
    private static boolean isCaseDamaged(String token) {
        long upper = token.chars().filter(Character::isUpperCase).count();
        long lower = token.chars().filter(Character::isLowerCase).count();
        return token.length() >= CASE_DAMAGE_LENGTH
                && upper + lower >= CASE_DAMAGE_LETTERS
                && (upper == 0 || lower == 0);
    }

    /** Every way to mend letters that no token holds so that it decodes. */
    private static List<String> repairs(String read) {
        String latin = Lookalikes.toLatin(read);
        long wrong = latin.chars().filter(c -> !EridToken.isDigit(c)).count();
        boolean mendable =
                latin.chars().allMatch(c -> EridToken.isDigit(c) || REPAIRS.containsKey((char) c));
        if (latin.length() > EridToken.MAX_LENGTH || !mendable || wrong > MOST_REPAIRS) {
            return List.of();
        }
        List<String> variants = List.of("");
        for (int i = 0; i < latin.length(); i++) {
            char letter = latin.charAt(i);
            variants = extended(variants, REPAIRS.getOrDefault(letter, String.valueOf(letter)));
        }
        return variants.stream().filter(v -> EridToken.decode(v).isPresent()).toList();
    }

    private static List<String> extended(List<String> starts, String choices) {
        return starts.stream()
                .flatMap(start -> choices.chars().mapToObj(c -> start + (char) c))
                .toList();
    }

    private static Optional<Identifier.Erid> token(Matcher label, String run) {
        Identifier.Erid whole = judge(run);
        if (whole.issuer().isPresent()) {
            return Optional.of(whole);
        }
        Identifier.Erid start = judge(beforeGluedWord(run));
        if (start.issuer().isPresent()) {
            return Optional.of(start);
        }
        return looksMeant(label, start.read()) ? Optional.of(start) : Optional.empty();
    }

    /** Whether a run that does not decode was still written to be a token. */
    private static boolean looksMeant(Matcher label, String run) {
        boolean weakLabel = label.group("erid") == null;
        String mark = Optional.ofNullable(label.group("mark")).orElse("");
        if (weakLabel || run.length() < SHORTEST_ATTEMPT) {
            return false;
        }
        boolean mixed = run.chars().anyMatch(Character::isDigit) && hasLatinLetter(run);
        return switch (mark) {
            case "" -> mixed && EridToken.isWellFormed(run);
            case "=", "%3D", "%3d", "%253D", "%253d" -> hasLatinLetter(run) || mixed;
            default -> mixed;
        };
    }

    private static boolean hasLatinLetter(String run) {
        return run.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c));
    }

    /** A run without the Cyrillic word that follows a token where the space was lost. */
    private static String beforeGluedWord(String run) {
        int end = 0;
        while (end < run.length() && run.charAt(end) < 0x80) {
            end++;
        }
        return run.substring(0, end == 0 ? run.length() : end);
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
