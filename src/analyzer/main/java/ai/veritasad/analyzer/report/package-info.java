/** The product's nouns: times, signals, segments, findings and the report that holds them. */
@NullMarked
package ai.veritasad.analyzer.report;

import org.jspecify.annotations.NullMarked;
