/** What the rules of a jurisdiction say of a segment. */
@NullMarked
package ai.veritasad.analyzer.report.finding;

import org.jspecify.annotations.NullMarked;
