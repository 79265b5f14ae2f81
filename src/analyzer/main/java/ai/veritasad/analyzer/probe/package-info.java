/** Says what is in a file before anything is decoded. */
@NullMarked
package ai.veritasad.analyzer.probe;

import org.jspecify.annotations.NullMarked;
