/** What is said, line by line and word by word. */
@NullMarked
package ai.veritasad.analyzer.report.transcript;

import org.jspecify.annotations.NullMarked;
