package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.detect.ocr.Ground;
import ai.veritasad.analyzer.detect.ocr.Ink;
import ai.veritasad.analyzer.detect.ocr.LetterRuns;
import ai.veritasad.analyzer.detect.ocr.LinePage;
import ai.veritasad.analyzer.detect.ocr.Reading;
import ai.veritasad.analyzer.detect.ocr.Recogniser;
import ai.veritasad.analyzer.detect.ocr.Recogniser.Language;
import ai.veritasad.analyzer.detect.ocr.Recogniser.Layout;
import ai.veritasad.analyzer.detect.patch.Patch;
import ai.veritasad.analyzer.detect.textline.Track;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a track: once where that is clear and plain, several ways where it matters or is hard. */
final class LineReader implements AutoCloseable {

    private static final double SURE = 82;
    private static final double CLEAR = 75;
    private static final double UNMISTAKABLE = 15;
    private static final int SHORTEST_WORD = 3;
    private static final double READABLE = 55;
    private static final double LEAST = 40;
    private static final int MOST_READINGS = 16;
    private static final int LETTER_HEIGHT = 36;
    private static final int SMALLER_HEIGHT = 28;
    private static final double GROUND_MOVES = 22;

    /** Letters read, as a part of those that would fit; of 118 drawn lines two had less. */
    private static final double LEAST_FILLED = 0.5;

    private static final double WIDE = 6;

    /** Level of the budget above which a hopeless line gets a second try. */
    private static final double SPARE = 0.1;

    private final Recogniser russian = new Recogniser(Language.RUSSIAN);
    private final Recogniser english = new Recogniser(Language.ENGLISH);
    private final WordSpelling spelling = new WordSpelling();
    private final Relevance relevance;
    private final Bilingual bilingual;

    LineReader(Relevance relevance) {
        this.relevance = relevance;
        this.bilingual = new Bilingual(relevance);
    }

    /**
     * What a line says.
     *
     * @param readings all readings, best first; alike ones count as often as they were read
     * @param confidence of the best, 0 to 100
     */
    record Result(List<String> readings, double confidence, Ink ink) {}

    /** Empty where no words were found. */
    Optional<Result> read(Track track, Budget budget) {
        List<Attempt> attempts = new ArrayList<>();
        for (Patch view : views(track)) {
            Patch patch = Ground.evened(view);
            Ink ink = Ink.of(patch);
            if (attempts.isEmpty() && !LetterRuns.of(patch, ink).mayBeLetters()) {
                return Optional.empty();
            }
            attempts.add(attempt(patch, ink, Layout.LINE, budget));
            if (best(attempts).reading.confidence() >= SURE) {
                break;
            }
            if (attempts.getLast().isHopeless()) {
                if (!attempts.getLast().isWide() || budget.level() <= SPARE) {
                    return Optional.empty();
                }
                attempts.add(attempt(patch, Ink.withContour(patch, false), Layout.LINE, budget));
                if (attempts.getLast().isHopeless()) {
                    return Optional.empty();
                }
            }
        }
        if (best(attempts).reading.confidence() < CLEAR) {
            Patch patch = best(attempts).patch;
            attempts.add(attempt(patch, Ink.withContour(patch, false), Layout.LINE, budget));
        }
        if (best(attempts).reading.confidence() < READABLE) {
            Patch patch = best(attempts).patch;
            attempts.add(attempt(patch, Ink.withContour(patch, true), Layout.LINE, budget));
            attempts.add(attempt(patch, Ink.of(patch), Layout.RAW, budget));
        }
        if (!isText(likeliest(attempts).reading)) {
            return Optional.empty();
        }
        if (relevance.isTelltale(likeliest(attempts).reading.text())) {
            lookCloser(track, attempts, budget);
        }
        return Optional.of(result(attempts, budget));
    }

    /** The line as it was read, with the readings of other views of it after its own. */
    Result readMore(Result before, List<Patch> views, Budget budget) {
        List<String> readings = new ArrayList<>(before.readings);
        for (Patch view : views) {
            Patch patch = Ground.evened(view);
            Ink ink = patch.equals(view) ? before.ink : Ink.of(patch);
            List<Attempt> attempts = new ArrayList<>();
            attempts.add(attempt(patch, ink, Layout.LINE, budget));
            addStrict(patch, attempts, budget);
            attempts.removeIf(Attempt::isHopeless);
            if (!attempts.isEmpty()) {
                readings.addAll(result(attempts, budget).readings);
            }
        }
        return new Result(readings, before.confidence, before.ink);
    }

    private record Attempt(Patch patch, Ink ink, Reading reading) {

        /** Letters of this height would be so many in the line, set without gaps. */
        private double room() {
            return (double) patch.width() / Math.max(1, ink.bounds(patch).height());
        }

        /** Whether far fewer letters were read than fit: edges of things, not a text. */
        boolean isHopeless() {
            long read = letters(reading.text());
            return read < 2 || read < LEAST_FILLED * room();
        }

        boolean shows(Patch other) {
            return Arrays.equals(patch.gray(), other.gray());
        }

        boolean isWide() {
            return room() >= WIDE;
        }
    }

    private static Attempt best(List<Attempt> attempts) {
        return attempts.stream()
                .max(Comparator.comparingDouble(attempt -> attempt.reading.confidence()))
                .orElseThrow();
    }

    /** The recogniser is unsure of tokens and links even where it reads them right. */
    private Attempt likeliest(List<Attempt> attempts) {
        return attempts.stream()
                .max(
                        Comparator.comparingDouble(attempt ->
                                attempt.reading.confidence()
                                        + (relevance.isUnmistakable(attempt.reading.text())
                                                ? UNMISTAKABLE
                                                : 0)))
                .orElseThrow();
    }

    /** Pictures of the line to try, the most promising first. */
    private static List<Patch> views(Track track) {
        if (track.laid() < 2) {
            return List.of(track.sharpest());
        }
        if (unrest(track) > GROUND_MOVES) {
            return List.of(track.darkest(), track.brightest(), track.mean());
        }
        return List.of(track.mean(), track.sharpest());
    }

    private static double unrest(Track track) {
        byte[] low = track.darkest().gray();
        byte[] high = track.brightest().gray();
        long sum = 0;
        for (int i = 0; i < low.length; i++) {
            sum += (high[i] & 0xff) - (low[i] & 0xff);
        }
        return (double) sum / low.length;
    }

    private Attempt attempt(Patch patch, Ink ink, Layout layout, Budget budget) {
        Patch page = LinePage.of(patch, ink, LETTER_HEIGHT);
        Reading ru = russian.read(page, layout);
        budget.spend(Budget.cost(page));
        Reading both = ru;
        if (letters(ru.text()) == 0) {
            return new Attempt(patch, ink, ru);
        }
        if (ru.words().stream().anyMatch(word -> word.confidence() < SURE)
                || relevance.isTelltale(ru.text())) {
            both = bilingual.joined(ru, english.read(page, layout));
            budget.spend(Budget.cost(page));
        }
        return new Attempt(patch, ink, both);
    }

    /** More readings of a line that matters, from another size, ink and picture. */
    private void lookCloser(Track track, List<Attempt> attempts, Budget budget) {
        Attempt best = likeliest(attempts);
        if (relevance.mustBeExact(best.reading.text())) {
            addStrict(best.patch, attempts, budget);
        }
        attempts.add(smaller(likeliest(attempts), budget));
        Patch sharpest = Ground.evened(track.sharpest());
        if (track.laid() > 1 && attempts.stream().noneMatch(a -> a.shows(sharpest))) {
            attempts.add(attempt(sharpest, Ink.of(sharpest), Layout.LINE, budget));
        }
    }

    /** On a busy ground only the brightest of the letters stand out from it. */
    private void addStrict(Patch patch, List<Attempt> attempts, Budget budget) {
        Ink strict = Ink.withContour(patch, false);
        if (attempts.stream().noneMatch(a -> a.shows(patch) && a.ink.equals(strict))) {
            attempts.add(attempt(patch, strict, Layout.LINE, budget));
        }
    }

    private Attempt smaller(Attempt best, Budget budget) {
        Patch page = LinePage.of(best.patch, best.ink, SMALLER_HEIGHT);
        Reading ru = russian.read(page, Layout.LINE);
        Reading both = bilingual.joined(ru, english.read(page, Layout.LINE));
        budget.spend(Budget.cost(page) * 2);
        double zoom = (double) LETTER_HEIGHT / SMALLER_HEIGHT;
        return new Attempt(best.patch, best.ink, both.zoomed(zoom));
    }

    /** Edges of things read as one or two letters; a text has a longer word, or matters. */
    private boolean isText(Reading reading) {
        String text = reading.text();
        boolean telltale = relevance.hasTelltaleWord(text) || relevance.isCodeLike(text);
        boolean wordy =
                reading.words().stream().anyMatch(word -> letters(word.text()) >= SHORTEST_WORD);
        long letters = letters(text);
        return (wordy || (telltale && letters >= 2))
                && 2 * letters >= text.length()
                && (reading.confidence() >= (telltale ? LEAST : READABLE)
                        || relevance.isUnmistakable(text));
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private Result result(List<Attempt> attempts, Budget budget) {
        Attempt best = likeliest(attempts);
        List<String> readings = new ArrayList<>();
        readings.add(best.reading.text());
        readings.addAll(spellings(best, WordSpelling.ALL, budget));
        secondLikeliest(attempts, best)
                .ifPresent(other -> readings.addAll(spellings(other, WordSpelling.FEW, budget)));
        attempts.stream()
                .sorted(
                        Comparator.comparingDouble((Attempt a) -> a.reading.confidence())
                                .reversed())
                .filter(attempt -> !attempt.equals(best))
                .map(attempt -> attempt.reading.text())
                .filter(text -> !text.isBlank())
                .forEach(readings::add);
        return new Result(
                readings.stream().limit(MOST_READINGS + 1).toList(),
                best.reading.confidence(),
                seen(attempts, best));
    }

    /**
     * The ink as a viewer sees it: one that takes only the brightest for letters tells too little.
     */
    private static Ink seen(List<Attempt> attempts, Attempt best) {
        return attempts.stream()
                .filter(attempt -> attempt.shows(best.patch))
                .map(Attempt::ink)
                .max(Comparator.comparingDouble(Ink::contrast))
                .orElse(best.ink);
    }

    /** The likeliest with other pixels or another ink, which errs otherwise. */
    private Optional<Attempt> secondLikeliest(List<Attempt> attempts, Attempt best) {
        List<Attempt> others =
                attempts.stream()
                        .filter(a -> !a.isHopeless())
                        .filter(a -> !(a.shows(best.patch) && a.ink.equals(best.ink)))
                        .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(likeliest(others));
    }

    private List<String> spellings(Attempt attempt, List<WordSpelling.Pass> passes, Budget budget) {
        double zoom = LinePage.zoom(attempt.patch, attempt.ink, LETTER_HEIGHT);
        return spelling.spellings(
                new WordSpelling.Line(attempt.patch, attempt.ink, attempt.reading, zoom),
                passes,
                budget);
    }

    @Override
    public void close() {
        russian.close();
        english.close();
        spelling.close();
    }
}
