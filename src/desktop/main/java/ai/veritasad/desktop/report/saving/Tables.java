package ai.veritasad.desktop.report.saving;

import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.saving.Sheet.Cell;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Any number of reports as a workbook or as CSV. */
public final class Tables {

    private static final double DAY = 86_400;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Tables() {}

    /** A workbook with a sheet of videos and a sheet of segments. */
    public static byte[] xlsx(List<Report> reports, Messages messages) {
        Sheets sheets = new Sheets(reports, messages);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "VeritasAd", null)) {
            write(book, sheets.videos());
            write(book, sheets.segments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Workbook book, Sheet sheet) {
        Worksheet page = book.newWorksheet(sheet.name());
        for (int column = 0; column < sheet.head().size(); column++) {
            page.value(0, column, sheet.head().get(column));
        }
        page.range(0, 0, 0, sheet.head().size() - 1).style().bold().set();
        page.freezePane(0, 1);
        int row = 0;
        for (List<Cell> cells : sheet.rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                write(page, row, column, cells.get(column));
            }
        }
        page.setAutoFilter(0, 0, row, sheet.head().size() - 1);
    }

    private static void write(Worksheet page, int row, int column, Cell cell) {
        switch (cell) {
            case Sheet.Words words -> {
                page.value(row, column, words.text());
                page.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
            case Sheet.Time time -> {
                page.value(row, column, time.time().seconds() / DAY);
                page.style(row, column).format("[h]:mm:ss.000").verticalAlignment("top").set();
            }
            case Sheet.Share share -> {
                page.value(row, column, share.share());
                page.style(row, column).format("0%").verticalAlignment("top").set();
            }
            case Sheet.Count count -> {
                page.value(row, column, count.number());
                page.style(row, column).verticalAlignment("top").set();
            }
        }
    }

    /** The segments by RFC 4180, in UTF-8 with the mark by which spreadsheets know it. */
    public static byte[] csv(List<Report> reports, Messages messages) {
        Sheet sheet = new Sheets(reports, messages).segments();
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        text.append(sheet.head().stream().map(Tables::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
        for (List<Cell> row : sheet.rows()) {
            text.append(row.stream().map(Tables::plain).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Sheet.Words words -> quoted(harmless(words.text()));
            case Sheet.Time time -> Timecode.clock(time.time(), 3);
            case Sheet.Share share -> String.format(Locale.ROOT, "%.3f", share.share());
            case Sheet.Count count -> Long.toString(count.number());
        };
    }

    /** A spreadsheet would take these for formulas (OWASP, CSV injection). */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
