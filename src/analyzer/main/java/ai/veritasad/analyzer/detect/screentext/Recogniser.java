package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.detect.Patch;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.StringVector;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads one line of dark letters on a light ground in one language; confined to one thread. */
final class Recogniser implements AutoCloseable {

    /** A language with its model among our resources. */
    enum Language {
        RUSSIAN("rus"),
        ENGLISH("eng");

        private final String model;

        Language(String model) {
            this.model = model;
        }
    }

    /** How Tesseract looks for the line in the patch. */
    enum Layout {
        /** Finds letters first, so that margins and specks do no harm. */
        LINE(tesseract.PSM_SINGLE_LINE),
        /** Takes the whole patch for the line: better where letters can't be told from ground. */
        RAW(tesseract.PSM_RAW_LINE);

        private final int mode;

        Layout(int mode) {
            this.mode = mode;
        }
    }

    /** Tesseract guesses a resolution where none is said, and says so on the terminal. */
    private static final int PIXELS_PER_INCH = 150;

    private final TessBaseAPI engine;

    /**
     * Opens the model from memory: no temporary file, so no trouble with paths that Tesseract can't
     * open.
     */
    Recogniser(Language language) {
        byte[] model = model(language.model);
        engine = new TessBaseAPI();
        try (BytePointer data = new BytePointer(model);
                BytePointer name = new BytePointer(language.model)) {
            int failure =
                    engine.Init(
                            data,
                            model.length,
                            name,
                            tesseract.OEM_LSTM_ONLY,
                            new PointerPointer<>(),
                            0,
                            new StringVector(),
                            new StringVector(),
                            false,
                            null);
            if (failure != 0) {
                throw new IllegalStateException("Tesseract refuses its " + language.model);
            }
        }
    }

    private static byte[] model(String name) {
        String file = name + ".traineddata";
        try (InputStream in = Recogniser.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read(Patch patch, Layout layout) {
        engine.SetPageSegMode(layout.mode);
        try (BytePointer pixels = new BytePointer(patch.gray())) {
            engine.SetImage(pixels, patch.width(), patch.height(), 1, patch.width());
            engine.SetSourceResolution(PIXELS_PER_INCH);
            if (engine.Recognize(null) != 0) {
                return Reading.NONE;
            }
            try (ResultIterator words = engine.GetIterator()) {
                return words == null ? Reading.NONE : new Reading(words(words));
            } finally {
                engine.Clear();
            }
        }
    }

    private static List<Reading.Word> words(ResultIterator found) {
        List<Reading.Word> words = new ArrayList<>();
        try (IntPointer box = new IntPointer(4)) {
            do {
                try (BytePointer text = found.GetUTF8Text(tesseract.RIL_WORD)) {
                    if (text == null) {
                        continue;
                    }
                    String word = text.getString(StandardCharsets.UTF_8).strip();
                    tesseract.TessDeleteText(text);
                    if (!word.isEmpty() && bounded(found, box)) {
                        float sure = found.Confidence(tesseract.RIL_WORD);
                        words.add(new Reading.Word(word, sure, box.get(0), box.get(2)));
                    }
                }
            } while (found.Next(tesseract.RIL_WORD));
        }
        return words;
    }

    private static boolean bounded(ResultIterator found, IntPointer box) {
        return found.BoundingBox(
                tesseract.RIL_WORD,
                box.getPointer(0),
                box.getPointer(1),
                box.getPointer(2),
                box.getPointer(3));
    }

    @Override
    public void close() {
        engine.End();
        engine.close();
    }
}
