package ai.veritasad.analyzer.disclosure.words;

/**
 * Something in the observations, with the index of the signal that holds it.
 *
 * @param index into the observations' signals
 */
public record Found<T>(int index, T signal) {}
