package ai.veritasad.analyzer.speech.whisper;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Word;
import ai.veritasad.analyzer.speech.engine.Recogniser;
import ai.veritasad.analyzer.speech.engine.Utterance;
import ai.veritasad.analyzer.speech.voice.Piece;

import io.github.givimad.whisperjni.WhisperContext;
import io.github.givimad.whisperjni.WhisperFullParams;
import io.github.givimad.whisperjni.WhisperJNI;
import io.github.givimad.whisperjni.WhisperSamplingStrategy;
import io.github.givimad.whisperjni.WhisperState;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A recogniser of many languages in whisper.cpp's form. It tells the times of phrases; words share
 * a phrase's time by their letters. A piece that was begun can't be stopped.
 *
 * @see <a href="https://arxiv.org/abs/2212.04356">Radford and others 2022</a>
 */
public final class Whisper implements Recogniser {

    /** The file of figures in a model's folder. */
    public static final String FILE = "ggml.bin";

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final long MICROS_A_TICK = 10_000;

    private final WhisperJNI library = new WhisperJNI();
    private final WhisperContext context;
    private final String language;
    private volatile boolean stopped;

    private Whisper(Path folder, String language) throws IOException {
        WhisperContext opened = library.initNoState(folder.resolve(FILE));
        if (opened == null) {
            throw unusable(folder);
        }
        this.context = opened;
        this.language = language;
    }

    /**
     * Opens {@value #FILE} in a folder.
     *
     * @param language ISO 639-1 code of what is spoken
     * @throws AnalysisException.Unusable where it can't be used
     */
    public static Whisper open(Path folder, String language) {
        WhisperLibrary.missing()
                .ifPresent(why -> {
                    throw new AnalysisException.Unusable(why);
                });
        try {
            return new Whisper(folder, language);
        } catch (IOException e) {
            throw unusable(folder);
        }
    }

    private static AnalysisException unusable(Path folder) {
        Path file = folder.resolve(FILE);
        return new AnalysisException.Unusable(
                new LocalText(
                        file + " — не модель Whisper, или файл повреждён.",
                        file + " is no model of Whisper, or it is damaged."));
    }

    @Override
    public Utterance hear(Piece piece) {
        if (stopped) {
            throw new AnalysisException.Cancelled();
        }
        try (WhisperState state = library.initState(context)) {
            int length = piece.samples().length;
            if (library.fullWithState(context, state, wishes(), piece.samples(), length) != 0) {
                throw new IllegalStateException("Whisper could not hear a piece");
            }
            List<Word> words = new ArrayList<>();
            for (int i = 0; i < library.fullNSegmentsFromState(state); i++) {
                String phrase = library.fullGetSegmentTextFromState(state, i).strip();
                MediaTime from = at(piece, library.fullGetSegmentTimestamp0FromState(state, i));
                MediaTime to = at(piece, library.fullGetSegmentTimestamp1FromState(state, i));
                if (to.isAfter(from) && !phrase.isEmpty()) {
                    words.addAll(words(phrase, new Span(from, to)));
                }
            }
            return new Utterance(words, words.size(), 0);
        }
    }

    /** As a tick of the piece; not beyond its end. */
    private static MediaTime at(Piece piece, long tick) {
        MediaTime time = piece.start().plus(new MediaTime(Math.max(0, tick) * MICROS_A_TICK));
        return MediaTime.min(time, piece.span().end());
    }

    private WhisperFullParams wishes() {
        WhisperFullParams wishes = new WhisperFullParams(WhisperSamplingStrategy.GREEDY);
        // Two pieces at once are faster than two threads at one.
        wishes.nThreads = 1;
        wishes.language = language;
        // A phrase that came again and again would be taken up by the next piece.
        wishes.noContext = true;
        wishes.suppressBlank = true;
        wishes.printProgress = false;
        wishes.printRealtime = false;
        wishes.printTimestamps = false;
        return wishes;
    }

    static List<Word> words(String phrase, Span span) {
        List<String> parts = SPACES.splitAsStream(phrase).toList();
        int letters = 0;
        for (String part : parts) {
            letters += part.length();
        }
        List<Word> words = new ArrayList<>();
        int before = 0;
        for (String part : parts) {
            int after = before + part.length();
            words.add(
                    new Word(new Span(in(span, before, letters), in(span, after, letters)), part));
            before = after;
        }
        return words;
    }

    private static MediaTime in(Span span, int letters, int of) {
        return span.start().plus(new MediaTime(span.length().micros() * letters / of));
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public void close() {
        context.close();
    }
}
