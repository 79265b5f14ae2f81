package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.detect.Area;
import ai.veritasad.analyzer.detect.Patch;
import ai.veritasad.analyzer.detect.screentext.Recogniser.Language;
import ai.veritasad.analyzer.detect.screentext.Recogniser.Layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** Reads a track: once where that is clear and plain, several ways where it matters or is hard. */
final class LineReader implements AutoCloseable {

    private static final double SURE = 82;
    private static final double READABLE = 55;
    private static final double LEAST = 40;
    private static final int MOST_READINGS = 8;
    private static final int LETTER_HEIGHT = 36;
    private static final double GROUND_MOVES = 22;

    private final Recogniser russian = new Recogniser(Language.RUSSIAN);
    private final Recogniser english = new Recogniser(Language.ENGLISH);
    private final Relevance relevance;

    LineReader(Relevance relevance) {
        this.relevance = relevance;
    }

    /**
     * What a line says.
     *
     * @param readings all different readings, best first
     * @param confidence of the best, 0 to 100
     */
    record Result(List<String> readings, double confidence, Ink ink) {}

    /** Empty where no words were found. */
    Optional<Result> read(Track track, Budget budget) {
        List<Attempt> attempts = new ArrayList<>();
        for (Patch patch : views(track)) {
            attempts.add(attempt(patch, Layout.LINE, budget));
            if (best(attempts).reading.confidence() >= SURE) {
                break;
            }
        }
        if (best(attempts).reading.confidence() < READABLE) {
            attempts.add(attempt(best(attempts).patch, Layout.RAW, budget));
        }
        Attempt best = best(attempts);
        if (!isText(best.reading)) {
            return Optional.empty();
        }
        if (relevance.isTelltale(best.reading.text())) {
            lookCloser(track, attempts, budget);
        }
        return Optional.of(result(attempts));
    }

    private record Attempt(Patch patch, Ink ink, Reading russian, Reading reading) {}

    private static Attempt best(List<Attempt> attempts) {
        return attempts.stream()
                .max(Comparator.comparingDouble(attempt -> attempt.reading.confidence()))
                .orElseThrow();
    }

    /** Pictures of the line to try, the most promising first. */
    private static List<Patch> views(Track track) {
        if (track.seen() < 2) {
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

    private Attempt attempt(Patch patch, Layout layout, Budget budget) {
        Ink ink = Ink.of(patch);
        Patch page = page(patch, ink, LETTER_HEIGHT);
        Reading ru = russian.read(page, layout);
        budget.spend(Budget.cost(page));
        Reading both = ru;
        if (ru.words().stream().anyMatch(word -> word.confidence() < SURE)
                || relevance.isTelltale(ru.text())) {
            both = Bilingual.joined(ru, english.read(page, layout));
            budget.spend(Budget.cost(page));
        }
        return new Attempt(patch, ink, ru, both);
    }

    /** More readings of a line that matters, each from another picture or size. */
    private void lookCloser(Track track, List<Attempt> attempts, Budget budget) {
        Attempt best = best(attempts);
        for (int height : new int[] {28, 46}) {
            Patch page = page(best.patch, best.ink, height);
            Reading ru = height == 28 ? russian.read(page, Layout.LINE) : best.russian;
            Reading en = english.read(page, height == 28 ? Layout.LINE : Layout.RAW);
            budget.spend(Budget.cost(page) * (height == 28 ? 2 : 1));
            double zoom = (double) LETTER_HEIGHT / height;
            Reading both =
                    height == 28 ? Bilingual.joined(ru, en) : Bilingual.joined(ru, en.zoomed(zoom));
            attempts.add(new Attempt(best.patch, best.ink, ru, both));
        }
        if (track.seen() > 1) {
            attempts.add(attempt(track.sharpest(), Layout.LINE, budget));
        }
    }

    /** Black letters on white, of the height that the recogniser likes, with a margin. */
    private static Patch page(Patch patch, Ink ink, int letterHeight) {
        Area bounds = ink.bounds(patch);
        int margin = Math.max(2, bounds.height() / 4);
        Area part = bounds.widened(0, margin, patch.width(), patch.height());
        double zoom = (double) letterHeight / Math.max(6, bounds.height());
        return ink.blackOnWhite(patch.part(part)).scaled(zoom, zoom);
    }

    private boolean isText(Reading reading) {
        String text = reading.text();
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        double least = relevance.isTelltale(text) ? LEAST : READABLE;
        return letters >= 2 && 2 * letters >= text.length() && reading.confidence() >= least;
    }

    private static Result result(List<Attempt> attempts) {
        Attempt best = best(attempts);
        SequencedSet<String> readings = new LinkedHashSet<>();
        readings.add(best.reading.text());
        attempts.stream()
                .sorted(
                        Comparator.comparingDouble((Attempt a) -> a.reading.confidence())
                                .reversed())
                .map(attempt -> attempt.reading.text())
                .filter(text -> !text.isBlank())
                .forEach(readings::add);
        return new Result(
                readings.stream().limit(MOST_READINGS + 1).toList(),
                best.reading.confidence(),
                best.ink);
    }

    @Override
    public void close() {
        russian.close();
        english.close();
    }
}
