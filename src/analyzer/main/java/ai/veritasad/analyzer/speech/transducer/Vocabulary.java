package ai.veritasad.analyzer.speech.transducer;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the numbers of a transducer's tokens are in letters. */
final class Vocabulary {

    /** SentencePiece's mark of a word's beginning. */
    static final char WORD = '\u2581';

    private final String[] tokens;

    private Vocabulary(String[] tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads lines of a token, a space and its number.
     *
     * @throws AnalysisException.Unusable where the file is none such
     */
    static Vocabulary read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String[] tokens = new String[lines.size()];
            Arrays.fill(tokens, "");
            for (String line : lines) {
                int space = line.lastIndexOf(' ');
                tokens[Integer.parseInt(line.substring(space + 1).strip())] =
                        line.substring(0, Math.max(0, space));
            }
            return new Vocabulary(isAllCapitals(tokens) ? lowered(tokens) : tokens);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new AnalysisException.Unusable(
                    new LocalText(
                            "Список слогов " + file + " повреждён. Скачайте модель заново.",
                            "The list of tokens " + file + " is damaged. Fetch the model again."));
        }
    }

    /** How many there are. */
    int size() {
        return tokens.length;
    }

    /** Its letters, with {@link #WORD} where a word begins; nothing for silence and the unknown. */
    String letters(int id) {
        return isMark(tokens[id]) ? "" : tokens[id];
    }

    private static boolean isMark(String token) {
        return token.startsWith("<") && token.endsWith(">");
    }

    /** Capitals throughout say nothing, and would look like shouting to those who read on. */
    private static boolean isAllCapitals(String[] tokens) {
        return Arrays.stream(tokens)
                .filter(token -> !isMark(token))
                .noneMatch(token -> token.chars().anyMatch(Character::isLowerCase));
    }

    private static String[] lowered(String[] tokens) {
        return Arrays.stream(tokens)
                .map(token -> isMark(token) ? token : token.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
