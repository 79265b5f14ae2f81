/** Tests of what is said of a file before anything is decoded. */
@NullMarked
package ai.veritasad.analyzer.probe;

import org.jspecify.annotations.NullMarked;
