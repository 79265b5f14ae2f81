package ai.veritasad.training.learn;

/**
 * How networks are taught.
 *
 * @param networks how many are taught and asked together
 * @param rounds through the examples
 * @param pairs whether pairs of words count too
 * @param unheard share of words left out of each lesson
 * @param lost share of numbers forgotten between layers
 * @param splices lessons a round with a piece of another talk put in
 * @param seed of everything that is left to chance
 */
public record Course(
        int networks,
        int rounds,
        boolean pairs,
        double unheard,
        double lost,
        int splices,
        long seed) {

    public static Course standard() {
        return new Course(4, 6, false, 0.3, 0.4, 300, 1);
    }

    Course withSeed(long other) {
        return new Course(networks, rounds, pairs, unheard, lost, splices, other);
    }
}
