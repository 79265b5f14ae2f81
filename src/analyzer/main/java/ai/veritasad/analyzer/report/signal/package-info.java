/** What was observed: the kinds of signals and what each says. */
@NullMarked
package ai.veritasad.analyzer.report.signal;

import org.jspecify.annotations.NullMarked;
