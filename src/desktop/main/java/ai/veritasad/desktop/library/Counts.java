package ai.veritasad.desktop.library;

/**
 * The library in numbers.
 *
 * @param undeclared ads without a declaration
 * @param incomplete ads that are declared, but not fully
 */
public record Counts(int videos, int ads, int undeclared, int incomplete) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);
}
