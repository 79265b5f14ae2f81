package ai.veritasad.training.learn;

/**
 * How networks are taught.
 *
 * @param networks how many are taught and asked together
 * @param parts of the corpus, in its order; each network is taught without one of them and then
 *     judges it, so that there are honest answers for every video; 1 leaves nothing out
 * @param rounds through the examples
 * @param pairs whether pairs of words count too
 * @param least talks that a word occurs in to be worth knowing
 * @param spread tenths of the corpus that it occurs in
 * @param unheard share of words left out of each lesson
 * @param lost share of numbers forgotten between layers
 * @param splices lessons a round with a piece of another talk put in
 * @param seed of everything that is left to chance
 */
public record Course(
        int networks,
        int parts,
        int rounds,
        boolean pairs,
        int least,
        int spread,
        double unheard,
        double lost,
        int splices,
        long seed) {

    public static Course standard() {
        return new Course(10, 5, 4, false, 20, 7, 0.3, 0.4, 300, 1);
    }

    Course withSeed(long other) {
        return new Course(
                networks, parts, rounds, pairs, least, spread, unheard, lost, splices, other);
    }
}
