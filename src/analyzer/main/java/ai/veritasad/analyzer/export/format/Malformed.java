package ai.veritasad.analyzer.export.format;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;

/** Complaints about a read text that name its place, what is wrong there and how it should look. */
public final class Malformed {

    private static final int LONGEST_QUOTE = 60;

    private Malformed() {}

    /** A line that doesn't look like {@code example}. */
    public static AnalysisException line(Format format, Lines.Line line, String example) {
        return line(
                format,
                line.number(),
                new LocalText(
                        "не разобрать «" + quoted(line.text()) + "», нужно как «" + example + "»",
                        "can't read “"
                                + quoted(line.text())
                                + "”, it should look like “"
                                + example
                                + "”"));
    }

    /** Something else that is wrong in a line. */
    public static AnalysisException line(Format format, int number, LocalText what) {
        return new AnalysisException.Unusable(
                new LocalText(
                        "%s, строка %d: %s. Исправьте строку."
                                .formatted(format.id(), number, what.ru()),
                        "%s, line %d: %s. Mend the line."
                                .formatted(format.id(), number, what.en())));
    }

    /** Something that is wrong with the whole text. */
    public static AnalysisException text(Format format, LocalText what) {
        return new AnalysisException.Unusable(
                new LocalText(format.id() + ": " + what.ru(), format.id() + ": " + what.en()));
    }

    private static String quoted(String text) {
        String plain = Titles.line(text);
        return plain.length() <= LONGEST_QUOTE ? plain : plain.substring(0, LONGEST_QUOTE) + "…";
    }
}
