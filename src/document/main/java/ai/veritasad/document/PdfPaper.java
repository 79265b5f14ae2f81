package ai.veritasad.document;

import ai.veritasad.document.Block.Tone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A paper as a PDF on A4, its fonts inside. */
public final class PdfPaper {

    private static final Color INK = new Color(0x1f2328);
    private static final Color MUTED = new Color(0x59636e);
    private static final Color LINE = new Color(0xd1d9e0);
    private static final double TEXT = 10;
    private static final double VERDICT = 13;
    private static final double NOTE = 8.5;
    private static final double INDENT = 10;
    private static final double NAMES = 120;
    private static final double PICTURE = 110;

    private final Typeface plain;
    private final Typeface bold;
    private final PdfPages pages;

    private PdfPaper(Typeface plain, Typeface bold, PdfPages pages) {
        this.plain = plain;
        this.bold = bold;
        this.pages = pages;
    }

    public static byte[] of(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            Typeface plain = Typeface.load(document, "DejaVuSans.ttf");
            Typeface bold = Typeface.load(document, "DejaVuSans-Bold.ttf");
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(paper.title());
            about.setCreator("VeritasAd");
            document.setDocumentInformation(about);
            document.getDocumentCatalog().setLanguage(paper.language());
            try (PdfPages pages = new PdfPages(document, plain, paper.title())) {
                PdfPaper writer = new PdfPaper(plain, bold, pages);
                for (Block block : paper.blocks()) {
                    writer.write(block);
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Verdict verdict -> {
                text(bold, VERDICT, colour(verdict.tone()), PdfPages.MARGIN, verdict.text());
                pages.space(4);
            }
            case Block.Paragraph paragraph -> {
                double size = paragraph.tone() == Tone.MUTED ? NOTE : TEXT;
                text(plain, size, colour(paragraph.tone()), PdfPages.MARGIN, paragraph.text());
                pages.space(4);
            }
            case Block.Facts facts -> facts(facts.facts());
            case Block.Point point -> point(point);
            case Block.Picture picture -> {
                pages.picture(picture.image().bytes(), PdfPages.MARGIN + INDENT, PICTURE);
                text(plain, NOTE, MUTED, PdfPages.MARGIN + INDENT, picture.caption());
                pages.space(4);
            }
        }
    }

    private void heading(Block.Heading heading) throws IOException {
        double size =
                switch (heading.level()) {
                    case 1 -> 18;
                    case 2 -> 14;
                    case 3 -> 12;
                    default -> TEXT;
                };
        pages.space(size * 0.8);
        pages.need(size * 6);
        text(bold, size, INK, PdfPages.MARGIN, heading.text());
        if (heading.level() == 2) {
            pages.rule(LINE);
        }
        pages.space(2);
    }

    private void facts(List<Block.Fact> facts) throws IOException {
        for (Block.Fact fact : facts) {
            List<String> names = plain.lines(fact.name(), TEXT, NAMES - 8);
            List<String> values = plain.lines(fact.value(), TEXT, PdfPages.INNER - NAMES);
            pages.need(Math.max(names.size(), values.size()) * TEXT * 1.35);
            double top = pages.y();
            for (String name : names) {
                pages.line(plain, TEXT, MUTED, PdfPages.MARGIN, name);
            }
            double afterNames = pages.y();
            pages.backTo(top);
            for (String value : values) {
                pages.line(plain, TEXT, INK, PdfPages.MARGIN + NAMES, value);
            }
            pages.backTo(Math.min(afterNames, pages.y()));
        }
        pages.space(4);
    }

    private void point(Block.Point point) throws IOException {
        double x = PdfPages.MARGIN + INDENT;
        pages.need(TEXT * 4);
        text(plain, NOTE, lead(point.tone()), x, point.lead());
        double top = pages.y();
        text(plain, TEXT, INK, x, point.text());
        if (!point.note().isEmpty()) {
            top = pages.y();
            text(plain, NOTE, MUTED, x, point.note());
        }
        if (point.link().isPresent() && pages.y() < top) {
            pages.link(point.link().get(), x, top, PdfPages.INNER - INDENT);
        }
        pages.space(5);
    }

    private void text(Typeface face, double size, Color colour, double x, String text)
            throws IOException {
        for (String line : face.lines(text, size, PdfPages.WIDTH - PdfPages.MARGIN - x)) {
            pages.need(size * 1.35);
            pages.line(face, size, colour, x, line);
        }
    }

    private static Color lead(Tone tone) {
        return tone == Tone.PLAIN ? MUTED : colour(tone);
    }

    private static Color colour(Tone tone) {
        return switch (tone) {
            case PLAIN -> INK;
            case MUTED -> MUTED;
            case GOOD -> new Color(0x1a7f37);
            case DOUBTFUL -> new Color(0x9a6700);
            case BAD -> new Color(0xcf222e);
        };
    }
}
