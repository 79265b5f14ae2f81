package ai.veritasad.analyzer.export.chapter;

import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Chapters as mkvmerge and mkvpropedit take them. The skip type “advertisement” (Matroska's
 * ChapterSkipType 6) is written only where asked for, as older tools refuse elements they don't
 * know.
 */
public final class MatroskaChapters implements Format {

    /** mkvmerge takes nothing for XML that begins without it. */
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final int NANO_DIGITS = 9;
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?s)\\uFEFF?\\s*(<\\?xml.*?\\?>|<!--.*?-->|<!DOCTYPE[^>]*>|\\s)*<Chapters[\\s>].*");

    @Override
    public String id() {
        return "matroska-chapters";
    }

    @Override
    public String ending() {
        return ".chapters.xml";
    }

    @Override
    public LocalText about() {
        return new LocalText(
                "mkvmerge и mkvpropedit: главы в MKV",
                "mkvmerge and mkvpropedit: chapters into MKV");
    }

    @Override
    public boolean recognises(String text) {
        return BEGINNING.matcher(text).matches();
    }

    @Override
    public String write(Marks marks, ExportOptions options) {
        StringBuilder text = new StringBuilder(DECLARATION + "<Chapters><EditionEntry>");
        for (Chapter chapter : Chapter.of(marks, options, UnaryOperator.identity())) {
            text.append(atom(chapter, options));
        }
        return text.append("</EditionEntry></Chapters>\n").toString();
    }

    private static String atom(Chapter chapter, ExportOptions options) {
        StringBuilder atom = new StringBuilder();
        element(atom, "ChapterTimeStart", Timecode.clock(chapter.start(), NANO_DIGITS));
        chapter.end()
                .ifPresent(
                        end -> element(atom, "ChapterTimeEnd", Timecode.clock(end, NANO_DIGITS)));
        if (options.skipTypes() && chapter.isAd()) {
            element(atom, "ChapterSkipType", MatroskaReader.ADVERTISEMENT);
        }
        StringBuilder display = new StringBuilder();
        element(display, "ChapterString", escaped(chapter.title()));
        boolean russian = "ru".equals(options.language().getLanguage());
        element(display, "ChapterLanguage", russian ? "rus" : "eng");
        element(atom, "ChapterDisplay", display.toString());
        StringBuilder whole = new StringBuilder();
        element(whole, "ChapterAtom", atom.toString());
        return whole.toString();
    }

    private static void element(StringBuilder text, String name, String content) {
        text.append('<').append(name).append('>').append(content);
        text.append("</").append(name).append('>');
    }

    private static String escaped(String title) {
        return title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public List<ImportedSegment> read(String text, ImportOptions options) {
        return new MatroskaReader(this, text).read(options);
    }
}
