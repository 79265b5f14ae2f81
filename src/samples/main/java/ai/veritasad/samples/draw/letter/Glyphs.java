package ai.veritasad.samples.draw.letter;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One font's letter shapes, read from its file once: the toolkit's own text would ask for fonts of
 * the system, which a bare machine lacks.
 */
final class Glyphs {

    private static final Map<Typeface, Glyphs> OPENED = new ConcurrentHashMap<>();

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;
    private final Map<Integer, Glyph> read = new HashMap<>();

    private record Glyph(Path2D shape, double advance) {}

    private Glyphs(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static Glyphs of(Typeface face) {
        return OPENED.computeIfAbsent(face, Glyphs::open);
    }

    private static Glyphs open(Typeface face) {
        try (InputStream file = Glyphs.class.getResourceAsStream(face.resource())) {
            Objects.requireNonNull(file, face.resource());
            return new Glyphs(face.name(), new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(face.resource(), broken);
        }
    }

    Path2D outline(String line, double pixels) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = pixels / unitsPerEm;
        double pen = 0;
        for (int character : line.codePoints().toArray()) {
            Glyph glyph = glyph(character);
            AffineTransform onto = AffineTransform.getTranslateInstance(pen * scale, 0);
            onto.scale(scale, -scale);
            outline.append(glyph.shape().getPathIterator(onto), false);
            pen += glyph.advance();
        }
        return outline;
    }

    double width(String line, double pixels) {
        double units = line.codePoints().mapToDouble(each -> glyph(each).advance()).sum();
        return units * pixels / unitsPerEm;
    }

    private synchronized Glyph glyph(int character) {
        return read.computeIfAbsent(character, this::read);
    }

    private Glyph read(int character) {
        int index = characters.getGlyphId(character);
        if (index == 0) {
            throw new IllegalArgumentException(
                    name + " has no " + Character.getName(character) + " (add it to the subset)");
        }
        try {
            GlyphData data = font.getGlyph().getGlyph(index);
            Path2D shape = data == null ? new Path2D.Double() : data.getPath();
            return new Glyph(shape, font.getAdvanceWidth(index));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
