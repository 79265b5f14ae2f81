/** Tests of the stages of an analysis. */
@NullMarked
package ai.veritasad.analyzer.pipeline;

import org.jspecify.annotations.NullMarked;
