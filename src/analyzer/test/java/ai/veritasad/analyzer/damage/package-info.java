/** Thousands of broken files, none of which may crash, hang or surprise the analyzer. */
@NullMarked
package ai.veritasad.analyzer.damage;

import org.jspecify.annotations.NullMarked;
