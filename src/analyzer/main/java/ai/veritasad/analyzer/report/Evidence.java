package ai.veritasad.analyzer.report;

/**
 * What one signal adds to the belief in a segment.
 *
 * @param signal index into the observations' signals
 * @param contribution log-odds (natural logarithm); negative where it speaks against
 */
public record Evidence(int signal, double contribution) {}
