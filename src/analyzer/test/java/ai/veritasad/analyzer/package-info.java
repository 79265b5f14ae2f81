/** Tests of the analyzer's door and its conducting. */
@NullMarked
package ai.veritasad.analyzer;

import org.jspecify.annotations.NullMarked;
