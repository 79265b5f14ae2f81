/** When a rule speaks: one small class for each family of conditions, named by the data files. */
@NullMarked
package ai.veritasad.analyzer.disclosure.condition;

import org.jspecify.annotations.NullMarked;
