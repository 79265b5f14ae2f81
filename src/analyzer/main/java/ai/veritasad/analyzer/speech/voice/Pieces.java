package ai.veritasad.analyzer.speech.voice;

import ai.veritasad.analyzer.decode.Sound;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts sound as it comes into pieces of speech. What is said close together stays together up to 10
 * to 20 s: recognition needs the words around, and grows dear with the square of the length.
 */
public final class Pieces {

    private static final float BEGINS = 0.5f;
    private static final float GOES_ON = 0.35f;

    /** In windows of 32 ms: kept before the first and behind the last voiced window, 0.3 s. */
    private static final int MARGIN = 10;

    /** Shorter speech is a click or a breath, 0.25 s. */
    private static final int LEAST_VOICED = 8;

    /** A pause that ends any piece, 3 s. */
    private static final int LONG_PAUSE = 94;

    /** A pause that ends a piece of 10 s and more, 0.4 s. */
    private static final int SHORT_PAUSE = 13;

    private static final int ENOUGH = 312;

    /** 20 s; it is cut where speech is least likely within the last 5 s. */
    private static final int MOST = 625;

    private static final int LAST_SECONDS = 156;

    private static final MediaTime GAP = MediaTime.ofMillis(200);

    private final Voice voice;
    private final List<float[]> windows = new ArrayList<>();
    private final List<Float> voices = new ArrayList<>();
    private float[] filling = new float[Voice.WINDOW];
    private int filled;

    /** Of the first window in {@link #windows}, counted from the last gap. */
    private long first;

    private MediaTime sinceGap = MediaTime.ZERO;
    private MediaTime expected = MediaTime.ZERO;

    public Pieces(Voice voice) {
        this.voice = voice;
    }

    /** Takes the next sound, one channel of {@link Voice#RATE}; the pieces that ended with it. */
    public List<Piece> add(Sound sound) {
        List<Piece> ended = new ArrayList<>();
        if (sound.start().isAfter(expected.plus(GAP))) {
            end().ifPresent(ended::add);
            drop(windows.size());
            sinceGap = sound.start();
            first = 0;
            voice.reset();
        }
        expected = sound.end();
        for (float sample : sound.samples()) {
            filling[filled++] = sample;
            if (filled == Voice.WINDOW) {
                take().ifPresent(ended::add);
            }
        }
        return ended;
    }

    /** The piece that lasts up to the end of the sound. */
    public Optional<Piece> end() {
        Optional<Piece> ended = Optional.empty();
        if (filled > 0) {
            // Quiet fills up what is missing of the last window.
            ended = take();
        }
        return ended.or(this::close);
    }

    private Optional<Piece> take() {
        windows.add(filling);
        voices.add(voice.probability(filling));
        filling = new float[Voice.WINDOW];
        filled = 0;
        int last = lastVoiced();
        if (last < 0) {
            drop(windows.size() - MARGIN);
            return Optional.empty();
        }
        int pause = windows.size() - 1 - last;
        if (pause >= LONG_PAUSE || (pause >= SHORT_PAUSE && windows.size() >= ENOUGH)) {
            return close();
        }
        return windows.size() >= MOST ? Optional.of(cut(quietest())) : Optional.empty();
    }

    private Optional<Piece> close() {
        int last = lastVoiced();
        if (last < 0 || voiced() < LEAST_VOICED) {
            drop(windows.size() - MARGIN);
            unvoice();
            return Optional.empty();
        }
        Piece piece = cut(Math.min(windows.size(), last + 1 + MARGIN));
        unvoice();
        return Optional.of(piece);
    }

    /** What stands behind a piece's end was judged: nobody speaks there. */
    private void unvoice() {
        voices.replaceAll(_ -> 0f);
    }

    private Piece cut(int end) {
        float[] samples = new float[end * Voice.WINDOW];
        for (int i = 0; i < end; i++) {
            System.arraycopy(windows.get(i), 0, samples, i * Voice.WINDOW, Voice.WINDOW);
        }
        Piece piece = new Piece(start(), samples);
        drop(end);
        return piece;
    }

    private MediaTime start() {
        return sinceGap.plus(new MediaTime(first * Voice.WINDOW * 1_000_000 / Voice.RATE));
    }

    private void drop(int count) {
        if (count > 0) {
            windows.subList(0, count).clear();
            voices.subList(0, count).clear();
            first += count;
        }
    }

    private int quietest() {
        int best = windows.size() - LAST_SECONDS;
        for (int i = best; i < windows.size(); i++) {
            if (voices.get(i) <= voices.get(best)) {
                best = i;
            }
        }
        return best;
    }

    /** Once somebody speaks, less is enough for going on. */
    private int lastVoiced() {
        int last = -1;
        boolean speaking = false;
        for (int i = 0; i < voices.size(); i++) {
            speaking = voices.get(i) >= (speaking ? GOES_ON : BEGINS);
            last = speaking ? i : last;
        }
        return last;
    }

    private long voiced() {
        return voices.stream().filter(one -> one >= GOES_ON).count();
    }
}
