package ai.veritasad.analyzer.detect.ocr;

import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Patch;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.tesseract.ChoiceIterator;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one word letter by letter, without a dictionary and from a given alphabet, and says what
 * each letter could be besides; confined to one thread.
 */
public final class Speller implements AutoCloseable {

    /** What a word may be made of; the recogniser then takes the next likely letter. */
    public enum Alphabet {
        /**
         * Base58, as in advertising tokens, what joins a token to its label, and brackets: a {@code
         * J} that must be no bracket is dropped.
         */
        TOKEN("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz:=?/.&]}"),
        DIGITS("0123456789"),
        ANY("");

        private final String letters;

        Alphabet(String letters) {
            this.letters = letters;
        }
    }

    private static final String EACH_LETTER = "1";

    private final TessBaseAPI engine;

    public Speller(Recogniser.Language language) {
        engine = Recogniser.open(language, false);
        engine.SetVariable("lstm_choice_mode", EACH_LETTER);
    }

    public List<Glyph> spell(Patch patch, Alphabet alphabet, Recogniser.Layout layout) {
        engine.SetVariable("tessedit_char_whitelist", alphabet.letters);
        return Recogniser.recognise(engine, patch, layout, Speller::glyphs).orElse(List.of());
    }

    private static List<Glyph> glyphs(ResultIterator found) {
        List<Glyph> glyphs = new ArrayList<>();
        try (IntPointer box = new IntPointer(4)) {
            do {
                String text = text(found.GetUTF8Text(tesseract.RIL_SYMBOL));
                if (!text.isEmpty() && Recogniser.bounded(found, tesseract.RIL_SYMBOL, box)) {
                    int left = box.get(0);
                    int top = box.get(1);
                    Area area = new Area(left, top, box.get(2) - left, box.get(3) - top);
                    glyphs.add(new Glyph(text, choices(found), area));
                }
            } while (found.Next(tesseract.RIL_SYMBOL));
        }
        return glyphs;
    }

    private static List<Glyph.Choice> choices(ResultIterator found) {
        List<Glyph.Choice> choices = new ArrayList<>();
        try (ChoiceIterator each = new ChoiceIterator(found)) {
            do {
                // The iterator owns its texts.
                BytePointer text = each.GetUTF8Text();
                if (text != null && !text.isNull()) {
                    String letter = text.getString(StandardCharsets.UTF_8).strip();
                    choices.add(new Glyph.Choice(letter, each.Confidence()));
                }
            } while (each.Next());
        }
        return choices;
    }

    private static String text(BytePointer text) {
        if (text == null || text.isNull()) {
            return "";
        }
        try (text) {
            String letter = text.getString(StandardCharsets.UTF_8).strip();
            tesseract.TessDeleteText(text);
            return letter;
        }
    }

    @Override
    public void close() {
        engine.End();
        engine.close();
    }
}
