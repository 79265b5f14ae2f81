package ai.veritasad.desktop.library;

import ai.veritasad.analyzer.report.finding.LocalText;

/**
 * Something without which the program does less than it could.
 *
 * @param what is missing, and what that means
 * @param mend what the button that mends it says
 */
public record Need(LocalText what, LocalText mend, Runnable deed) {}
