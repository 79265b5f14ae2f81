/** The stages that an analysis runs through, and what they hand to one another. */
@NullMarked
package ai.veritasad.analyzer.pipeline;

import org.jspecify.annotations.NullMarked;
