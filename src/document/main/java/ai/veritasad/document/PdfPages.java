package ai.veritasad.document;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

import java.awt.Color;
import java.io.IOException;

/** Pages that are filled from top to bottom, a new one when the last is full; points, A4. */
final class PdfPages implements AutoCloseable {

    static final double WIDTH = PDRectangle.A4.getWidth();
    static final double MARGIN = 54;
    static final double INNER = WIDTH - 2 * MARGIN;

    private static final double TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final double FOOT = 30;
    private static final double FOOT_SIZE = 8;

    private final PDDocument document;
    private final Typeface face;
    private final String footer;
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream content;
    private double y = TOP;

    PdfPages(PDDocument document, Typeface face, String footer) throws IOException {
        this.document = document;
        this.face = face;
        this.footer = face.printable(footer);
        this.content = open();
    }

    private PDPageContentStream open() throws IOException {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = TOP;
        PDPageContentStream opened = new PDPageContentStream(document, page);
        String number = Integer.toString(document.getNumberOfPages());
        draw(opened, face, FOOT_SIZE, Color.GRAY, MARGIN, FOOT, footer);
        double right = WIDTH - MARGIN - face.width(number, FOOT_SIZE);
        draw(opened, face, FOOT_SIZE, Color.GRAY, right, FOOT, number);
        return opened;
    }

    /** Begins a new page unless so much fits on this one. */
    void need(double height) throws IOException {
        if (y - height < MARGIN) {
            content.close();
            content = open();
        }
    }

    void space(double height) {
        if (y < TOP) {
            y -= height;
        }
    }

    double y() {
        return y;
    }

    /** Goes back up to write beside what was written. */
    void backTo(double height) {
        y = height;
    }

    /** One line of text, its top at where the page is filled to. */
    void line(Typeface with, double size, Color colour, double x, String text) throws IOException {
        draw(content, with, size, colour, x, y - size, text);
        y -= size * 1.35;
    }

    private static void draw(
            PDPageContentStream on,
            Typeface with,
            double size,
            Color colour,
            double x,
            double baseline,
            String text)
            throws IOException {
        on.beginText();
        on.setFont(with.font(), (float) size);
        on.setNonStrokingColor(colour);
        on.newLineAtOffset((float) x, (float) baseline);
        on.showText(text);
        on.endText();
    }

    /** A thin line across. */
    void rule(Color colour) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth(0.5f);
        content.moveTo((float) MARGIN, (float) y);
        content.lineTo((float) (WIDTH - MARGIN), (float) y);
        content.stroke();
        y -= 6;
    }

    void picture(byte[] png, double x, double most) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(document, png, "proof");
        double scale =
                Math.min(
                        0.6,
                        Math.min(
                                (INNER - x + MARGIN) / image.getWidth(), most / image.getHeight()));
        double height = image.getHeight() * scale;
        need(height);
        content.drawImage(
                image,
                (float) x,
                (float) (y - height),
                (float) (image.getWidth() * scale),
                (float) height);
        y -= height + 2;
    }

    /** Makes a line's area a link. */
    void link(String address, double x, double from, double width) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle((float) x, (float) y, (float) width, (float) (from - y)));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        page.getAnnotations().add(link);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
