/** Tests of the rules. */
@NullMarked
package ai.veritasad.analyzer.disclosure;

import org.jspecify.annotations.NullMarked;
