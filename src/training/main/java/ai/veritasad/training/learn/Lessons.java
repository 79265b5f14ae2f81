package ai.veritasad.training.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Cuts lessons of a few minutes out of examples: around each ad, anywhere, and with a piece of
 * another talk put in, so that neither a channel's manner nor a change of topic gives an ad away.
 */
final class Lessons {

    private static final int LENGTH = 96;
    private static final int EDGE = 10;
    private static final double ADS_PUT_IN = 0.65;
    private static final int SHORTEST_PIECE = 8;
    private static final int LONGEST_PIECE = 35;

    private final List<Example> examples;
    private final List<Example> ads = new ArrayList<>();
    private final int splices;
    private final Random random;

    /**
     * @param scripts ads alone, without a talk around them
     * @param splices lessons a round with a piece put in
     */
    Lessons(List<Example> examples, List<Example> scripts, int splices, Random random) {
        this.examples = examples.stream().filter(example -> example.size() > 0).toList();
        this.splices = splices;
        this.random = random;
        this.examples.forEach(this::collectAds);
        ads.addAll(scripts);
    }

    private void collectAds(Example example) {
        int from = -1;
        for (int beat = 0; beat < example.size(); beat++) {
            from = example.begins(beat) ? beat : from;
            if (example.ends(beat) && from >= 0) {
                ads.add(example.piece(from, beat + 1));
            }
        }
    }

    /** The lessons of one round, shuffled. */
    List<Example> round() {
        List<Example> lessons = new ArrayList<>();
        for (Example example : examples) {
            for (int beat = 0; beat < example.size(); beat++) {
                if (example.begins(beat)) {
                    int start = beat - between(EDGE / 2, LENGTH - EDGE);
                    lessons.add(example.piece(start, start + LENGTH));
                }
            }
            int start = between(-EDGE, Math.max(1, example.size() - LENGTH + EDGE));
            lessons.add(example.piece(start, start + LENGTH));
        }
        for (int i = 0; i < splices && !examples.isEmpty(); i++) {
            splice(lessons);
        }
        lessons.removeIf(lesson -> lesson.size() == 0);
        Collections.shuffle(lessons, random);
        return lessons;
    }

    private void splice(List<Example> lessons) {
        Example host = any(examples);
        Example foreign = foreign();
        int start = between(0, Math.max(1, host.size() - LENGTH));
        int cut = Math.min(host.size(), start + between(3, LENGTH - EDGE));
        Example before = host.piece(start, cut);
        Example inside = foreign.piece(0, LENGTH - before.size()).placedLike(host, cut - 1);
        Example after = host.piece(cut, cut + LENGTH - before.size() - inside.size());
        if (before.isFree() && after.isFree()) {
            int from = before.size();
            Example whole = before.followedBy(inside).followedBy(after);
            lessons.add(whole.mended(from, from + inside.size()));
        }
    }

    /** An ad, or a piece of talk that is none. */
    private Example foreign() {
        if (random.nextDouble() < ADS_PUT_IN && !ads.isEmpty()) {
            return any(ads);
        }
        Example other = any(examples);
        int start = between(0, Math.max(1, other.size() - LONGEST_PIECE));
        Example piece = other.piece(start, start + between(SHORTEST_PIECE, LONGEST_PIECE));
        return piece.isFree() ? piece : piece.piece(0, 0);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private int between(int from, int to) {
        return from + random.nextInt(Math.max(1, to - from));
    }
}
