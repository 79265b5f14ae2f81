package ai.veritasad.analyzer.detect.identifier;

import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Identifier.Register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Russian tax and registration numbers after their label and checks their digits. */
public final class TaxNumbers implements Finder {

    /** Up to a few words may stand between label and number: «ИНН рекламодателя: …». */
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?iu)(?=[ИUIОO])(?<![\\p{L}\\p{N}])"
                            + "(?:(?<inn>[ИU][НHN][НHN]|INN)|(?<ogrn>[ОO][ГG][РPR][НHN](?:ИП|IP)?))"
                            + "(?!\\p{L})"
                            + "(?<gap>[^\\d\\n]{0,24}+)"
                            + "(?<number>\\d(?:[ \\u00a0-]?+\\d){7,15}+)(?![\\p{L}\\p{N}])");

    private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private static final int SHORTEST = 8;

    @Override
    public List<Found> find(String text) {
        if (figures(text) < SHORTEST) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher labelled = LABELLED.matcher(text);
        while (labelled.find()) {
            String digits = labelled.group("number").replaceAll("\\D", "");
            boolean inn = labelled.group("inn") != null;
            boolean adjacent = labelled.group("gap").codePoints().noneMatch(Character::isLetter);
            register(inn, digits, adjacent)
                    .map(register -> number(register, digits))
                    .ifPresent(n -> found.add(new Found(labelled.start(), labelled.end(), n)));
        }
        return found;
    }

    private static int figures(String text) {
        int figures = 0;
        for (int i = 0; i < text.length(); i++) {
            figures += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return figures;
    }

    /** A number of that register with its check digits checked. */
    public static Identifier.TaxNumber number(Register register, String digits) {
        boolean valid =
                switch (register) {
                    case INN -> isInn(digits);
                    case OGRN -> digits.length() == 13 && isOgrn(digits, 11);
                    case OGRNIP -> digits.length() == 15 && isOgrn(digits, 13);
                };
        return new Identifier.TaxNumber(digits, register, valid);
    }

    /** A number of the wrong length counts only right after its label: it may be something else. */
    private static Optional<Register> register(boolean inn, String digits, boolean adjacent) {
        int length = digits.length();
        if (inn) {
            boolean right = length == 10 || length == 12;
            return right || (adjacent && length < 14)
                    ? Optional.of(Register.INN)
                    : Optional.empty();
        }
        if (length == 15) {
            return Optional.of(Register.OGRNIP);
        }
        return length == 13 || (adjacent && length > 10)
                ? Optional.of(Register.OGRN)
                : Optional.empty();
    }

    private static boolean isInn(String digits) {
        if (digits.chars().distinct().count() == 1) {
            return false;
        }
        return switch (digits.length()) {
            case 10 -> digit(digits, 9) == weighted(digits, INN_10);
            case 12 ->
                    digit(digits, 10) == weighted(digits, INN_11)
                            && digit(digits, 11) == weighted(digits, INN_12);
            default -> false;
        };
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(digits, i);
        }
        return sum % 11 % 10;
    }

    private static boolean isOgrn(String digits, int modulus) {
        int last = digits.length() - 1;
        long number = Long.parseLong(digits, 0, last, 10);
        return number > 0 && number % modulus % 10 == digit(digits, last);
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
