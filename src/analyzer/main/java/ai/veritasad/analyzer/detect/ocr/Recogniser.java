package ai.veritasad.analyzer.detect.ocr;

import ai.veritasad.analyzer.detect.patch.Patch;

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
import java.util.Optional;
import java.util.function.Function;

/** Reads one line of dark letters on a light ground in one language; confined to one thread. */
public final class Recogniser implements AutoCloseable {

    /** A language with its model among our resources. */
    public enum Language {
        RUSSIAN("rus"),
        ENGLISH("eng");

        private final String model;

        Language(String model) {
            this.model = model;
        }
    }

    /** How Tesseract looks for the line in the patch. */
    public enum Layout {
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

    /** Word lists that pull a code towards the nearest word. */
    private static final List<String> DICTIONARIES =
            List.of("load_system_dawg", "load_freq_dawg", "load_punc_dawg", "load_number_dawg");

    private final TessBaseAPI engine;

    public Recogniser(Language language) {
        engine = open(language, true);
    }

    /**
     * Opens the model from memory: no temporary file, so no trouble with paths that Tesseract can't
     * open.
     */
    static TessBaseAPI open(Language language, boolean dictionaries) {
        byte[] model = model(language.model);
        TessBaseAPI engine = new TessBaseAPI();
        try (BytePointer data = new BytePointer(model);
                BytePointer name = new BytePointer(language.model);
                StringVector names = new StringVector();
                StringVector values = new StringVector()) {
            for (String dictionary : dictionaries ? List.<String>of() : DICTIONARIES) {
                names.push_back(dictionary);
                values.push_back("0");
            }
            int failure =
                    engine.Init(
                            data,
                            model.length,
                            name,
                            tesseract.OEM_LSTM_ONLY,
                            new PointerPointer<>(),
                            0,
                            names,
                            values,
                            false,
                            null);
            if (failure != 0) {
                throw new IllegalStateException("Tesseract refuses its " + language.model);
            }
        }
        return engine;
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

    public Reading read(Patch patch, Layout layout) {
        return recognise(engine, patch, layout, Recogniser::words)
                .map(Reading::new)
                .orElse(Reading.NONE);
    }

    /** What {@code take} makes of what {@code engine} found in the patch; empty where nothing. */
    static <T> Optional<T> recognise(
            TessBaseAPI engine, Patch patch, Layout layout, Function<ResultIterator, T> take) {
        engine.SetPageSegMode(layout.mode);
        try (BytePointer pixels = new BytePointer(patch.gray())) {
            engine.SetImage(pixels, patch.width(), patch.height(), 1, patch.width());
            engine.SetSourceResolution(PIXELS_PER_INCH);
            if (engine.Recognize(null) != 0) {
                return Optional.empty();
            }
            try (ResultIterator found = engine.GetIterator()) {
                return Optional.ofNullable(found).map(take);
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
                    if (!word.isEmpty() && bounded(found, tesseract.RIL_WORD, box)) {
                        float sure = found.Confidence(tesseract.RIL_WORD);
                        words.add(new Reading.Word(word, sure, box.get(0), box.get(2)));
                    }
                }
            } while (found.Next(tesseract.RIL_WORD));
        }
        return words;
    }

    static boolean bounded(ResultIterator found, int level, IntPointer box) {
        return found.BoundingBox(
                level, box.getPointer(0), box.getPointer(1), box.getPointer(2), box.getPointer(3));
    }

    @Override
    public void close() {
        engine.End();
        engine.close();
    }
}
