package ai.veritasad.document;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One face of the bundled family in one document: measures, breaks lines, leaves out what it lacks.
 */
final class Typeface {

    private static final double UNITS = 1000;

    private final PDType0Font font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private Typeface(PDType0Font font) {
        this.font = font;
    }

    /** A face by its file's name. */
    static Typeface load(PDDocument document, String file) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the build");
            }
            return new Typeface(PDType0Font.load(document, in, true));
        }
    }

    PDType0Font font() {
        return font;
    }

    double width(String text, double size) throws IOException {
        return font.getStringWidth(text) / UNITS * size;
    }

    /** With a question mark for characters that the face does not have, such as emoji. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.replaceAll("[\\s\\p{Z}]", " ")
                .codePoints()
                .filter(one -> !Character.isISOControl(one))
                .forEach(one -> {
                    if (known.computeIfAbsent(one, this::has)) {
                        printable.appendCodePoint(one);
                    } else {
                        printable.append('?');
                    }
                });
        return printable.toString();
    }

    private boolean has(int character) {
        try {
            font.encode(Character.toString(character));
            return true;
        } catch (IllegalArgumentException | IOException lacking) {
            return false;
        }
    }

    /** Lines no wider than that; words that are longer by themselves are broken anywhere. */
    List<String> lines(String text, double size, double width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
            } else {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                line.setLength(0);
                line.append(rest(word, size, width, lines));
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private String rest(String word, double size, double width, List<String> lines)
            throws IOException {
        String left = word;
        while (width(left, size) > width) {
            int fits = left.offsetByCodePoints(0, 1);
            while (width(left.substring(0, left.offsetByCodePoints(fits, 1)), size) <= width) {
                fits = left.offsetByCodePoints(fits, 1);
            }
            lines.add(left.substring(0, fits));
            left = left.substring(fits);
        }
        return left;
    }
}
