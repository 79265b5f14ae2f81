package ai.veritasad.analyzer.detect.stretch;

/**
 * How whole stretches are cut out of the answers for single beats.
 *
 * @param lean added to every beat's log-odds of being in an ad
 * @param borders how much the answers for a beginning and an end count
 * @param price of any stretch, against many short ones
 * @param usual usual length in seconds
 * @param spread of lengths, as deviation of their natural logarithm
 * @param longest seconds that a stretch can last
 */
public record Cutting(
        double lean, double borders, double price, double usual, double spread, double longest) {

    public Cutting withLean(double other) {
        return new Cutting(other, borders, price, usual, spread, longest);
    }

    /** The log-density, up to a constant, of a stretch of so many seconds. */
    double ofLength(double seconds) {
        double away = (Math.log(Math.max(1, seconds)) - Math.log(usual)) / spread;
        return -away * away / 2;
    }
}
