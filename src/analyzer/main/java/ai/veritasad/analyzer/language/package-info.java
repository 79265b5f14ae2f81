/** Which language words are in, told by the words themselves. */
@NullMarked
package ai.veritasad.analyzer.language;

import org.jspecify.annotations.NullMarked;
