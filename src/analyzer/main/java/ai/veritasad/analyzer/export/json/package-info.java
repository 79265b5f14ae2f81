/** Our own lossless files: a report, or only what was observed, as JSON with its proofs. */
@NullMarked
package ai.veritasad.analyzer.export.json;

import org.jspecify.annotations.NullMarked;
