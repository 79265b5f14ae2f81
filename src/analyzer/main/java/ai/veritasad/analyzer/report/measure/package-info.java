/** Moments, spans of time and boxes in a picture. */
@NullMarked
package ai.veritasad.analyzer.report.measure;

import org.jspecify.annotations.NullMarked;
